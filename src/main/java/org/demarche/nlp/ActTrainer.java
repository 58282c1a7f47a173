package org.demarche.nlp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// Trains the model of acts: what of a pair of parties is seen, and what one does to the other.
public final class ActTrainer {
    private static final int ROUNDS = 100;
    private static final int CUTOFF = 3;

    /// How much weights are held small: tried from 0.1 to 3.
    private static final double SMALL = 1;

    private ActTrainer() {}

    /// The model of examples; the same ones give the same bytes.
    public static byte[] model(List<ActExample> examples) throws IOException {
        List<Event> events = new ArrayList<>();
        for (ActExample example : examples) {
            events.add(new Event(example.outcome(), example.features()));
        }
        TrainingParameters settings =
                TrainingSettings.of(QNTrainer.MAXENT_QN_VALUE, ROUNDS, CUTOFF);
        settings.put(QNTrainer.L2COST_PARAM, SMALL);
        settings.put(QNTrainer.L1COST_PARAM, 0.0);
        EventTrainer trainer = TrainerFactory.getEventTrainer(settings, new HashMap<>());
        AbstractModel model =
                (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GenericModelWriter(model, new DataOutputStream(bytes)).persist();
        return bytes.toByteArray();
    }
}
