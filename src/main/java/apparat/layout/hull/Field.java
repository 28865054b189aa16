package apparat.layout.hull;

import apparat.geometry.Box;
import java.util.List;

/**
 * How deep inside the outline of a group each place lies: negative inside, 0 on the line. Known
 * only near the line, as nobody asks elsewhere, so that each figure is looked at only where it
 * stands.
 */
final class Field {

  /** How finely it is known, and how wide things are, in units of the frame. */
  private static final double CELL = 5;

  private static final double CLOSING = 46;
  private static final double APART = 7;
  private static final double KEPT = 4;
  private static final double LEAST_APART = 2.5;

  /** Further than this from the line, how far does not matter. */
  private static final double FAR = 34;

  private final List<Figure> members;
  private final List<Figure> others;
  private final Box frame;
  private final Box area;

  private Field(List<Figure> members, List<Figure> others, Box frame, double margin) {
    this.members = members;
    this.area = area(members, margin);
    this.others = near(members, others, margin);
    this.frame = frame;
  }

  private static Box area(List<Figure> members, double margin) {
    return members.stream()
        .map(Figure::bounds)
        .reduce(Box::union)
        .orElseThrow()
        .grown(margin + CLOSING + 4 * CELL);
  }

  /** Those of the others who stand so near that the field depends on them. */
  static List<Figure> near(List<Figure> members, List<Figure> others, double margin) {
    Box area = area(members, margin);
    return others.stream().filter(other -> other.bounds().overlaps(area)).toList();
  }

  /** The field of a group that has members. */
  static Grid of(List<Figure> members, List<Figure> others, Box frame, double margin) {
    Field field = new Field(members, others, frame, margin);
    Grid grid = field.closed(margin);
    field.push(grid, field.near(field.others, APART), field.near(members, KEPT), APART);
    grid.blur(2, 2);
    field.push(grid, field.discs(field.others), field.discs(members), LEAST_APART);
    return grid;
  }

  /** Members and the ways between them, grown until they meet and shrunk again. */
  private Grid closed(double margin) {
    double reach = margin + CLOSING;
    Grid grid = new Grid(area, CELL, reach);
    members.forEach(member -> grid.lower(member.bounds(), reach, member::distance));
    for (Spine.Way way : Spine.of(members, others)) {
      grid.lower(way.bounds(), reach, way::distance);
    }
    for (int i = 0; i < grid.values.length; i++) {
      grid.values[i] -= reach;
    }
    grid.depth();
    for (int i = 0; i < grid.values.length; i++) {
      grid.values[i] = Math.max(-FAR, CLOSING - grid.values[i]);
    }
    return grid;
  }

  /** Keeps others outside by so much, then members inside, then everything in the frame. */
  private void push(Grid grid, Grid fromOthers, Grid fromMembers, double apart) {
    for (int row = 0; row < grid.rows; row++) {
      for (int column = 0; column < grid.columns; column++) {
        int at = row * grid.columns + column;
        double pushed = Math.max(grid.values[at], apart - fromOthers.values[at]);
        double kept = Math.min(pushed, fromMembers.values[at] - KEPT);
        grid.values[at] = Math.max(kept, outside(grid.x(column), grid.y(row)));
      }
    }
  }

  private Grid near(List<Figure> figures, double apart) {
    Grid grid = new Grid(area, CELL, FAR + apart);
    figures.forEach(one -> grid.lower(one.bounds(), FAR + apart, one::distance));
    return grid;
  }

  private Grid discs(List<Figure> figures) {
    Grid grid = new Grid(area, CELL, FAR + KEPT);
    figures.forEach(one -> grid.lower(one.disc().bounds(), FAR + KEPT, one::fromDisc));
    return grid;
  }

  /** How far the point lies outside the frame; negative inside. */
  private double outside(double x, double y) {
    double dx = Math.max(frame.x() - x, x - frame.right());
    double dy = Math.max(frame.y() - y, y - frame.bottom());
    return Math.max(dx, dy);
  }
}
