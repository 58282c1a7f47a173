package org.demarche.growth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `src/test/scripts/growth [PATTERN [LARGEST]]`: how the time of reading grows with the size of
/// each kind of text whose name has the pattern.
final class GrowthProbe {
    private static final double ENOUGH = 0.8;

    private GrowthProbe() {}

    public static void main(String[] arguments) throws InterruptedException {
        String pattern = arguments.length > 0 ? arguments[0] : "";
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_600_000;
        int least = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 25_000;
        List<GrownText> texts =
                GrownText.all().stream()
                        .filter(t -> t.name().matches(pattern.isEmpty() ? ".*" : pattern))
                        .toList();
        for (GrownText warm : GrownText.all()) {
            if (warm.name().equals("prose.en.text") || warm.name().equals("prose.id.text")) {
                for (int i = 0; i < 6; i++) {
                    new GrowthRun(warm, 50_000).run();
                }
            }
        }
        Thread main = Thread.currentThread();
        for (GrownText text : texts) {
            List<String> told = new ArrayList<>();
            Map<String, Integer> samples = Map.of();
            double before = 0;
            double growth = 0;
            for (int size = least; size <= most; size *= 2) {
                GrowthRun run = new GrowthRun(text, size);
                Sampler sampler = new Sampler(main);
                sampler.start();
                String fault = "";
                double seconds = 0;
                try {
                    seconds = run.run();
                } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
                    fault =
                            e.toString()
                                    + java.util.Arrays.stream(e.getStackTrace()).limit(6).toList();
                }
                sampler.end();
                samples = sampler.counts;

                growth = before == 0 ? 0 : Math.log(seconds / before) / Math.log(2);
                told.add("%.2f".formatted(seconds));
                before = seconds;
                if (seconds > ENOUGH || !fault.isEmpty() || size * 2L > most) {
                    System.out.printf(
                            "%-34s %8d %5.2f  %s  [%s] %s%n",
                            text.name(), size, growth, String.join(" ", told), run.steps(), fault);
                    break;
                }
            }
            if (growth > 1.2 && before > 0.3) {
                int all = samples.values().stream().mapToInt(i -> i).sum();
                samples.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(3)
                        .forEach(e ->
                                System.out.printf(
                                        "      %3d %% %s%n", 100 * e.getValue() / all, e.getKey()));
            }
        }
    }

    private static final class Sampler extends Thread {
        private final Thread of;
        private final Map<String, Integer> counts = new HashMap<>();
        private volatile boolean done;

        Sampler(Thread of) {
            this.of = of;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!done) {
                List<String> frames = new ArrayList<>();
                for (StackTraceElement e : of.getStackTrace()) {
                    String name = e.getClassName();
                    if (name.startsWith("org.demarche.") && !name.contains(".growth.")) {
                        String frame =
                                name.substring(name.lastIndexOf('.') + 1)
                                        + "."
                                        + e.getMethodName()
                                        + ":"
                                        + e.getLineNumber();
                        if (!frame.contains("lambda$")
                                && (frames.isEmpty() || !frames.getLast().equals(frame))) {
                            frames.add(frame);
                        }
                    }
                }
                String key = frames.stream().limit(7).collect(Collectors.joining(" < "));
                counts.merge(key, 1, Integer::sum);
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        void end() throws InterruptedException {
            done = true;
            join();
        }
    }
}
