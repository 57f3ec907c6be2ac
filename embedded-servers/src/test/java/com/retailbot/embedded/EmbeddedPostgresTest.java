package com.retailbot.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path folder;

    @Test
    void committedRowsSurviveARestartAndACrash() throws Exception {
        var data = folder.resolve("data");
        try (var server = EmbeddedPostgres.start(data, 0)) {
            server.createDatabase("shop");
            execute(server, "create table sale (id int)");
            execute(server, "insert into sale values (1)");
        }
        try (var server = EmbeddedPostgres.start(data, 0)) {
            execute(server, "insert into sale values (2)");
            server.process().kill();
        }
        try (var server = EmbeddedPostgres.start(data, 0)) {
            assertThat(number(server, "select count(*) from sale")).isEqualTo(2);
        }
    }

    @Test
    void durableServerSyncsAndThrowawayServerDoesNot() throws Exception {
        try (var durable = EmbeddedPostgres.start(folder.resolve("durable"), 0);
                var throwaway = EmbeddedPostgres.start(ServerSettings.throwaway(folder.resolve("throwaway")))) {
            durable.createDatabase("shop");
            throwaway.createDatabase("shop");
            assertThat(text(durable, "show fsync")).isEqualTo("on");
            assertThat(text(throwaway, "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void creatingADatabaseTwiceIsHarmless() {
        try (var server = EmbeddedPostgres.start(ServerSettings.throwaway(folder.resolve("data")))) {
            assertThat(server.createDatabase("shop")).isEqualTo(server.createDatabase("shop"));
            assertThatThrownBy(() -> server.createDatabase("shop; drop database postgres"))
                    .isInstanceOf(EmbeddedServerException.class);
        }
    }

    @Test
    void takenPortIsNamedBeforeAnythingStarts() throws Exception {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder.resolve("data"), other.getLocalPort()))
                    .hasMessage(
                            "Port %d, which PostgreSQL needs, is taken by another program; stop that program or"
                                    + " choose another port.",
                            other.getLocalPort());
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl("shop"), EmbeddedPostgres.USERNAME, EmbeddedPostgres.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedPostgres server, String sql) throws SQLException {
        return Integer.parseInt(text(server, sql));
    }

    private static String text(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl("shop"), EmbeddedPostgres.USERNAME, EmbeddedPostgres.PASSWORD);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
