package org.guanxi.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded database.
 *
 * @param data the folder that holds all of it, made if it isn't there; {@code data} if
 * empty
 * @param boltPort where it listens for Bolt, on the loopback address
 * @param browserPort where Neo4j Browser is served
 * @param pageCache bytes of the store that are held in memory
 */
@ConfigurationProperties("guanxi")
record EmbeddedProperties(@Nullable Path data, int boltPort, int browserPort, DataSize pageCache) {
}
