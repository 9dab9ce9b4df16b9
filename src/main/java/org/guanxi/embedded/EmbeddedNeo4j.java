package org.guanxi.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;
import org.springframework.core.NestedExceptionUtils;

/**
 * A Neo4j Community in this JVM that answers Bolt on the loopback address and calls
 * nobody. Authentication is on: Bolt answers WebSockets, so that any web page could
 * otherwise talk to it.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	/** The only user of the Community edition's first start. */
	public static final String USER = "neo4j";

	private static final String LOOPBACK = "127.0.0.1";

	private final long pageCache;

	private DatabaseManagementService service;

	private EmbeddedNeo4j(DatabaseManagementService service, long pageCache) {
		this.service = service;
		this.pageCache = pageCache;
	}

	/**
	 * Starts the database.
	 * @param store the folder of its files
	 * @param boltPort where to listen, 0 for any port
	 * @param pageCache bytes of the store that are held in memory
	 * @return the running database
	 * @throws EmbeddedFailure if it doesn't start
	 */
	public static EmbeddedNeo4j start(Path store, int boltPort, long pageCache) {
		try {
			return new EmbeddedNeo4j(builder(store, boltPort, pageCache).build(), pageCache);
		}
		catch (RuntimeException ex) {
			Throwable root = Objects.requireNonNullElse(NestedExceptionUtils.getRootCause(ex), ex);
			throw new EmbeddedFailure("The database in " + store + " doesn't start: " + root.getMessage()
					+ " Its log is " + store.resolve("logs").resolve("debug.log") + ".", ex);
		}
	}

	private static DatabaseManagementServiceBuilder builder(Path store, int boltPort, long pageCache) {
		return new DatabaseManagementServiceBuilder(store).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, boltPort))
			.setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, boltPort))
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
			.setConfig(ServerSettings.allow_telemetry, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
			.setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
			.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(100))
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(2));
	}

	/**
	 * Changes the password of {@link #USER}.
	 * @param password another one than it has
	 */
	public void setPassword(String password) {
		this.service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
	}

	/**
	 * Whether a password is that of {@link #USER}.
	 * @param password a password
	 * @return {@code true} if the database takes it
	 */
	public boolean takes(String password) {
		try {
			return resolve(AuthManager.class)
				.login(AuthToken.newBasicAuthToken(USER, password), ClientConnectionInfo.EMBEDDED_CONNECTION)
				.subject()
				.getAuthenticationResult() == AuthenticationResult.SUCCESS;
		}
		catch (InvalidAuthTokenException ex) {
			return false;
		}
	}

	/**
	 * Where it answers.
	 * @return a Bolt address
	 */
	public String address() {
		int port = resolve(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
		return "bolt://" + LOOPBACK + ":" + port;
	}

	/**
	 * Writes the database anew from files, while it is stopped.
	 * @param store the folder of its files
	 * @param files arguments of Neo4j's offline import
	 * @throws EmbeddedFailure if the import fails; the database is lost then
	 */
	void replace(Path store, List<String> files) {
		List<String> arguments = new ArrayList<>(List.of("database", "import", "full",
				GraphDatabaseSettings.DEFAULT_DATABASE_NAME, "--overwrite-destination"));
		arguments.addAll(files);
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		int port = URI.create(address()).getPort();
		this.service.shutdown();
		try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
				FileSystemAbstraction system = new DefaultFileSystemAbstraction()) {
			int status = AdminTool.execute(new ExecutionContext(store, store.resolve("conf"), out, out, system),
					arguments.toArray(String[]::new));
			if (status != 0) {
				throw new EmbeddedFailure("The offline import has failed: " + said.toString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The offline import can't use the file system", ex);
		}
		this.service = builder(store, port, this.pageCache).build();
	}

	private <T> T resolve(Class<T> part) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) this.service
			.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		return database.getDependencyResolver().resolveDependency(part);
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
