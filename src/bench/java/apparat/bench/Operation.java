package apparat.bench;

import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A method measured by JMH in a fork of its own.
 *
 * @param first whether the first call in a new process counts, or the average of a warm one
 */
record Operation(String method, Map<String, String> parameters, TimeUnit unit, boolean first)
    implements Probe {

  static Operation warm(Class<?> benchmark, String method, TimeUnit unit) {
    return new Operation(benchmark.getName() + "." + method, Map.of(), unit, false);
  }

  static Operation first(Class<?> benchmark, String method, TimeUnit unit) {
    return new Operation(benchmark.getName() + "." + method, Map.of(), unit, true);
  }

  Operation with(String parameter, int value) {
    Map<String, String> all = new TreeMap<>(parameters);
    all.put(parameter, Integer.toString(value));
    return new Operation(method, all, unit, first);
  }

  @Override
  public double measure() {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + method.replace(".", "\\.") + "$")
            .forks(1)
            .mode(first ? Mode.SingleShotTime : Mode.AverageTime)
            .timeUnit(unit)
            .warmupIterations(first ? 0 : 3)
            .warmupTime(TimeValue.milliseconds(600))
            .measurementIterations(first ? 1 : 2)
            .measurementTime(TimeValue.milliseconds(300))
            .jvmArgs(
                "-XX:+UseSerialGC",
                "-Xms1g",
                "-Djava.awt.headless=true",
                "--sun-misc-unsafe-memory-access=allow")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    for (Entry<String, String> parameter : parameters.entrySet()) {
      options.param(parameter.getKey(), parameter.getValue());
    }
    try {
      return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
    } catch (RunnerException e) {
      throw new IllegalStateException(method + " could not be measured", e);
    }
  }
}
