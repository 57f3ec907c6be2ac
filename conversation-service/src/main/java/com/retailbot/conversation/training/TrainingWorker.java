package com.retailbot.conversation.training;

import com.retailbot.conversation.training.TrainingSet.Lease;
import com.retailbot.conversation.understanding.BuiltInModel;
import com.retailbot.events.TrainingRequested.Example;
import com.retailbot.nlu.merchant.UnusableExamplesException;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Trains what waits, one bot at a time, so that conversations keep the other processors. A request wakes it at once; the poll covers
 * what a crash left behind, and finds every set untrained after a release with another built-in model.
 */
@Component
class TrainingWorker {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingWorker.class);
    /** Much more than the largest set needs; afterwards another instance takes over. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final TrainingSets sets;
    private final TrainingExamples examples;
    private final TrainedModels models;
    private final Trainer trainer;
    private final TaughtBots bots;
    private final String fingerprint;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("training")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    TrainingWorker(
            TrainingSets sets,
            TrainingExamples examples,
            TrainedModels models,
            Trainer trainer,
            TaughtBots bots,
            BuiltInModel builtInModel) {
        this.sets = sets;
        this.examples = examples;
        this.models = models;
        this.trainer = trainer;
        this.bots = bots;
        this.fingerprint = builtInModel.fingerprint();
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 10_000)
    void wake() {
        if (woken.compareAndSet(false, true)) {
            thread.execute(this::work);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void work() {
        woken.set(false);
        try {
            Optional<Lease> lease = sets.lease(fingerprint, LEASE);
            while (lease.isPresent()) {
                train(lease.get());
                lease = sets.lease(fingerprint, LEASE);
            }
        } catch (RuntimeException e) {
            LOG.error("A training failed; it will be tried again", e);
        }
    }

    private void train(Lease lease) {
        TrainingSet set = lease.set();
        List<Example> all = examples.parts(set.tenant(), set.botId(), set.trainingId()).stream()
                .flatMap(List::stream)
                .toList();
        try {
            Trainer.Trained trained = trainer.train(set.trainingId(), all);
            models.save(
                    set.tenant(), set.botId(), trained.report(), trained.model().toBytes());
            bots.changed(set.tenant(), set.botId());
            sets.finish(lease, fingerprint, null);
            LOG.info(
                    "Bot {} learned from {} examples in {} s",
                    set.botId(),
                    all.size(),
                    trained.report().seconds());
        } catch (UnusableExamplesException e) {
            sets.finish(lease, fingerprint, e.getMessage());
        }
    }
}
