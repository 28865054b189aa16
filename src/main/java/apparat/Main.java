package apparat;

/** Starts Apparat. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println("Usage: apparat [DATASET]");
  }
}
