package apparat.bench.map;

import apparat.geometry.Point;
import apparat.layout.alliances.Slice;
import java.io.IOException;
import java.util.Map;

/** Lays out one day and knows no other. */
interface DayLayout {
  Map<String, Point> places(Slice day) throws IOException;
}
