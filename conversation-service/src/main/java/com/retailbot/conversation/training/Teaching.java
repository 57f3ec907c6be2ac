package com.retailbot.conversation.training;

import com.retailbot.conversation.understanding.BuiltInModel;
import com.retailbot.events.TenantId;
import com.retailbot.events.TrainingRequested;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes requests to train, and tells how they went. */
@Service
public class Teaching {

    private static final Logger LOG = LoggerFactory.getLogger(Teaching.class);

    private final TrainingSets sets;
    private final TrainingExamples examples;
    private final TrainedModels models;
    private final TrainingWorker worker;
    private final String fingerprint;

    Teaching(
            TrainingSets sets,
            TrainingExamples examples,
            TrainedModels models,
            TrainingWorker worker,
            BuiltInModel builtInModel) {
        this.sets = sets;
        this.examples = examples;
        this.models = models;
        this.worker = worker;
        this.fingerprint = builtInModel.fingerprint();
    }

    /** Takes one part of a request; after the last one the training begins. Taking a part twice changes nothing. */
    public void receive(TenantId tenant, TrainingRequested part) {
        Optional<TrainingSet> newest = sets.find(tenant, part.botId());
        if (newest.filter(set -> !set.requestedAt().isBefore(part.requestedAt()))
                .isPresent()) {
            return;
        }
        examples.save(tenant, part);
        if (part.part() < part.parts()) {
            return;
        }
        List<List<TrainingRequested.Example>> all = examples.parts(tenant, part.botId(), part.trainingId());
        if (all.size() < part.parts()) {
            LOG.error("Training {} has {} of {} parts, it cannot begin", part.trainingId(), all.size(), part.parts());
            return;
        }
        sets.save(tenant, part, all.stream().mapToInt(List::size).sum());
        examples.deleteOthers(tenant, part.botId(), part.trainingId());
        worker.wake();
    }

    /** Empty for a bot that nobody asked to train. */
    public Optional<TrainingStatus> status(TenantId tenant, String botId) {
        return sets.progress(tenant, botId, fingerprint)
                .map(progress -> new TrainingStatus(
                        progress.set().trainingId(),
                        state(progress),
                        progress.set().examples(),
                        progress.set().requestedAt(),
                        progress.problem(),
                        models.report(tenant, botId, fingerprint).orElse(null)));
    }

    private static TrainingStatus.State state(TrainingSets.Progress progress) {
        if (progress.trained()) {
            return progress.problem() == null ? TrainingStatus.State.TRAINED : TrainingStatus.State.FAILED;
        }
        return progress.underWay() ? TrainingStatus.State.TRAINING : TrainingStatus.State.WAITING;
    }
}
