package org.guanxi.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands between a driver and its database, and can cut what is between them. */
final class Forwarder implements AutoCloseable {

	private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private final List<Socket> sockets = new CopyOnWriteArrayList<>();

	private final AtomicBoolean cutting = new AtomicBoolean();

	private final URI database;

	Forwarder(String address) throws IOException {
		this.database = URI.create(address);
		Thread.startVirtualThread(this::accept);
	}

	String address() {
		return "bolt://127.0.0.1:" + this.server.getLocalPort();
	}

	/** Cuts all connections as soon as something is sent. Others can be made. */
	void cutNext() {
		this.cutting.set(true);
	}

	private void cut() {
		this.sockets.forEach(Forwarder::close);
		this.sockets.clear();
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		cut();
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.server.accept();
				Socket served = new Socket(this.database.getHost(), this.database.getPort());
				this.sockets.addAll(List.of(client, served));
				Thread.startVirtualThread(() -> forward(client, served));
				Thread.startVirtualThread(() -> forward(served, client));
			}
		}
		catch (IOException ex) {
			cut();
		}
	}

	private void forward(Socket from, Socket to) {
		try (from; to) {
			byte[] sent = new byte[1024];
			for (int length = from.getInputStream().read(sent); length > 0; length = from.getInputStream().read(sent)) {
				if (this.cutting.getAndSet(false)) {
					cut();
				}
				to.getOutputStream().write(sent, 0, length);
			}
		}
		catch (IOException ex) {
			close(to);
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
