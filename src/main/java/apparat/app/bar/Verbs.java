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

  /** Opens the panel in which a lecture is prepared, or closes it. */
  void prepareLecture();

  /** Shows the lecture to a class. */
  void present();

  void saveLecture();

  /** Puts the caret into the caption of the chosen moment. */
  void writeCaption();

  void toggleFullScreen();

  void close();
}
