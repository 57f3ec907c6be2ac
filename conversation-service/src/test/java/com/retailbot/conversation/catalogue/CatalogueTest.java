package com.retailbot.conversation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.retailbot.conversation.signals.Signals;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class CatalogueTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private final ProductStore store = mock(ProductStore.class);

    @Test
    void whatCouldNotBeReadIsLookedAtAgain() {
        Clock clock = mock(Clock.class);
        when(clock.instant()).thenReturn(START, START.plusSeconds(20), START.plusSeconds(40), START.plusSeconds(60));
        Catalogue catalogue = new Catalogue(store, mock(Signals.class), clock);
        List<Instant> lookedSince = new ArrayList<>();
        when(store.changedSince(any())).thenAnswer(call -> {
            lookedSince.add(call.getArgument(0));
            if (lookedSince.size() == 1) {
                throw new DataAccessResourceFailureException("away");
            }
            return Set.of();
        });
        assertThatThrownBy(catalogue::catchUp).isInstanceOf(DataAccessResourceFailureException.class);

        catalogue.catchUp();
        catalogue.catchUp();

        assertThat(lookedSince).containsExactly(START.minusSeconds(10), START.minusSeconds(10), START.plusSeconds(30));
    }
}
