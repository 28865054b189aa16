package apparat.app.bar;

/** What can be done with the window as a whole. */
public interface Verbs {

  void search();

  void export();

  void copyPicture();

  void openDataSet();

  void showProblems();

  void showInsight();

  void showKeys();

  void toggleFullScreen();

  void close();
}
