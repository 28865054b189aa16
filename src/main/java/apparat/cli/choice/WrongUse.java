package apparat.cli.choice;

/**
 * The command cannot be done as it was given; the message says in a sentence what to do instead.
 */
public final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1;

  public WrongUse(String message) {
    super(message);
  }
}
