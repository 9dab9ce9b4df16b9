package org.guanxi.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community in this JVM that answers Bolt on the loopback address and calls
 * nobody. Authentication is on: Bolt answers WebSockets, so that any web page could
 * otherwise talk to it.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	/** The only user of the Community edition's first start. */
	public static final String USER = "neo4j";

	private static final String LOOPBACK = "127.0.0.1";

	private final DatabaseManagementService service;

	private EmbeddedNeo4j(DatabaseManagementService service) {
		this.service = service;
	}

	/**
	 * Starts the database.
	 * @param store the folder of its files
	 * @param boltPort where to listen, 0 for any port
	 * @param pageCache bytes of the store that are held in memory
	 * @return the running database
	 */
	public static EmbeddedNeo4j start(Path store, int boltPort, long pageCache) {
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(store)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, boltPort))
			.setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, boltPort))
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
			.setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
			.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(100))
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(2))
			.build();
		return new EmbeddedNeo4j(service);
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
	 * Where it answers.
	 * @return a Bolt address
	 */
	public String address() {
		GraphDatabaseAPI database = (GraphDatabaseAPI) this.service
			.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		int port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return "bolt://" + LOOPBACK + ":" + port;
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
