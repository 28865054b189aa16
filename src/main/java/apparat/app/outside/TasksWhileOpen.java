package apparat.app.outside;

import apparat.app.model.Tasks;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The tasks of an open data set: when it is closed, what has not begun is dropped and no result is
 * handed over any more, and whatever still waits in a queue holds nothing of it.
 */
public final class TasksWhileOpen implements Tasks {

  private final Tasks tasks;
  private final Set<Job<?>> jobs = new LinkedHashSet<>();
  private boolean open = true;

  public TasksWhileOpen(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    if (open) {
      Job<T> job = begun(work, done, failed);
      tasks.run(job::work, result -> over(job).done(result), failure -> over(job).failed(failure));
    }
  }

  @Override
  public <T> void beside(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    if (open) {
      Job<T> job = begun(work, done, failed);
      tasks.beside(
          job::work, result -> over(job).done(result), failure -> over(job).failed(failure));
    }
  }

  @Override
  public boolean workAhead() {
    return tasks.workAhead();
  }

  /** Whether it still takes tasks. */
  public boolean open() {
    return open;
  }

  /** Drops everything; to be called where the window lives, like all verbs here. */
  public void close() {
    open = false;
    jobs.forEach(Job::drop);
    jobs.clear();
  }

  private <T> Job<T> begun(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    Job<T> job = new Job<>(new Parts<>(work, done, failed));
    jobs.add(job);
    return job;
  }

  private <T> Job<T> over(Job<T> job) {
    jobs.remove(job);
    return job;
  }

  private record Parts<T>(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {}

  /** What stands in the queue: the parts of a task until it is dropped. */
  private static final class Job<T> {

    private volatile Optional<Parts<T>> parts;

    Job(Parts<T> parts) {
      this.parts = Optional.of(parts);
    }

    Optional<T> work() {
      return parts.map(Parts::work).map(Supplier::get);
    }

    void done(Optional<T> result) {
      result.ifPresent(made -> parts.ifPresent(wanted -> wanted.done().accept(made)));
    }

    void failed(Throwable failure) {
      parts.ifPresent(wanted -> wanted.failed().accept(failure));
    }

    void drop() {
      parts = Optional.empty();
    }
  }
}
