package com.retailbot.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** TCP ports of this machine. */
public final class Ports {

    private static final int CONNECT_TIMEOUT_MILLIS = 200;

    private Ports() {}

    /** A port that nobody listens on now; the caller should use it soon. */
    public static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedServerException("This machine has no free TCP port.", e);
        }
    }

    /** The wanted port if it is free, any free one for 0. */
    public static int wantedOrFree(int wanted, String server) {
        if (wanted == 0) {
            return free();
        }
        if (!isFree(wanted)) {
            throw new EmbeddedServerException(
                    "Port %d, which %s needs, is taken by another program; stop that program".formatted(wanted, server)
                            + " or choose another port.");
        }
        return wanted;
    }

    /** Whether a server could listen on the port. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether something accepts connections on the port. */
    public static boolean isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
