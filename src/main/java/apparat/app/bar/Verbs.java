package apparat.app.bar;

import java.nio.file.Path;
import java.util.List;

/** What can be done with the window as a whole. */
public interface Verbs {

  void search();

  void export();

  void copyPicture();

  void openDataSet();

  /** Data sets opened before, the latest first. */
  List<Path> recent();

  /** Opens a data set. */
  void open(Path dataSet);

  void showProblems();

  /** Reads the data set that is open anew, as its tables are by now; what is seen stays. */
  void readAgain();

  void showInsight();

  void showKeys();

  /** Opens the panel in which a lecture is prepared, or closes it. */
  void prepareLecture();

  /** Shows the lecture to a class. */
  void present();

  /** Presents the lecture from the chosen moment on. */
  void presentHere();

  /** Says where names can be hidden as a quiz. */
  void tellOfQuiz();

  void saveLecture();

  /** Puts the caret into the caption of the chosen moment. */
  void writeCaption();

  /** Shows the tour of the window. */
  void tour();

  void toggleFullScreen();

  void close();
}
