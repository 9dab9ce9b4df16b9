package org.guanxi.embedded;

/**
 * How a person gets at the embedded database.
 *
 * @param url of Neo4j Browser, with the connection filled in
 * @param bolt the database's address
 * @param user who may connect
 * @param password of the user
 * @param folder where the data is
 */
public record BrowserAccess(String url, String bolt, String user, String password, String folder) {
}
