package com.retailbot.testsupport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.testsupport.IntegrationTest;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DatabaseLimitsTest {

    @Autowired
    DataSource pool;

    @Autowired
    Flyway flyway;

    @Test
    void noStatementAndNoWaitForALockHoldsAConnectionForEver() {
        assertThat(setting(pool, "statement_timeout")).isEqualTo("1min");
        assertThat(setting(pool, "lock_timeout")).isEqualTo("30s");
    }

    @Test
    void aMigrationMayTakeItsTime() {
        DataSource migrations = flyway.getConfiguration().getDataSource();

        assertThat(setting(migrations, "statement_timeout")).isEqualTo("0");
        assertThat(setting(migrations, "lock_timeout")).isEqualTo("0");
    }

    private static String setting(DataSource source, String name) {
        return JdbcClient.create(source).sql("show " + name).query(String.class).single();
    }
}
