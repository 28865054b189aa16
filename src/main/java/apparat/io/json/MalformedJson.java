package apparat.io.json;

import apparat.io.Place;
import java.io.IOException;

/** A file is not JSON; says where and why. */
public final class MalformedJson extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;

  MalformedJson(Place place, String reason) {
    super(reason.lines().findFirst().orElse("").strip());
    this.place = place;
  }

  /** Where reading stopped. */
  public Place place() {
    return place;
  }
}
