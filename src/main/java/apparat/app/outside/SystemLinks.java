package apparat.app.outside;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

/** The reader's browser. */
public final class SystemLinks implements Links {

  @Override
  public void open(String address) {
    HostServices services = new Address().getHostServices();
    services.showDocument(address);
  }

  /** JavaFX gives its services to applications only; this one is never launched. */
  private static final class Address extends Application {
    @Override
    public void start(Stage stage) {}
  }
}
