package org.guanxi.embedded;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded database.
 *
 * @param data the folder that holds all of it, made if it isn't there
 * @param boltPort where it listens for Bolt, on the loopback address
 * @param browserPort where Neo4j Browser is served
 * @param pageCache bytes of the store that are held in memory
 */
@ConfigurationProperties("guanxi")
record EmbeddedProperties(Path data, int boltPort, int browserPort, DataSize pageCache) {
}
