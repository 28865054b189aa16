package apparat.cli;

/**
 * The command cannot be done as it was given; the message says in a sentence what to do instead.
 */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongUse(String message) {
    super(message);
  }
}
