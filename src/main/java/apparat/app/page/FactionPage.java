package apparat.app.page;

import apparat.app.page.form.Entry;
import apparat.app.page.form.Line;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.part.GroupEntries;
import apparat.app.page.part.Reading;
import apparat.app.page.textbook.ClaimEntries;
import apparat.record.Faction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what is to be said of a group on a day. */
record FactionPage(Reading reading) {

  Page of(Faction faction) {
    GroupEntries groups = new GroupEntries(reading);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("When", "", List.of(groups.when(faction))));
    sections.add(today(groups.today(faction)));
    Section.of("Stood against", against(faction, groups)).ifPresent(sections::add);
    Section.counted("Everyone by role", groups.overTime(faction)).ifPresent(sections::add);
    Section.counted("In the textbook", new ClaimEntries(reading).resting("faction:" + faction.id()))
        .ifPresent(sections::add);
    return new Page(
        groups.sign(faction.camp()),
        faction.name(),
        lines(faction),
        start(faction),
        "",
        sections,
        reading.sources().sources());
  }

  private static Section today(List<Entry> people) {
    return new Section("In it on this day", "" + people.size(), people);
  }

  private Optional<LocalDate> start(Faction faction) {
    return faction.spell().start().flatMap(reading::inPeriod);
  }

  private List<Line> lines(Faction faction) {
    String programme = faction.programme().isEmpty() ? "" : "Wanted: " + faction.programme();
    return Stream.of(faction.nameRu(), kind(faction), programme, faction.note())
        .filter(line -> !line.isBlank())
        .map(Line::of)
        .toList();
  }

  private String kind(Faction faction) {
    String what =
        switch (faction.kind()) {
          case "declared" -> "A group that declared itself";
          case "bloc" -> "A bloc";
          case "declaration" -> "The signers of a declaration";
          case "historians" -> "A grouping named by historians";
          default -> faction.kind();
        };
    String camp =
        reading.history().manifest().camps().stream()
            .filter(side -> side.id().equals(faction.camp()))
            .findFirst()
            .map(side -> " · side: " + side.name())
            .orElse("");
    return what + camp;
  }

  /** Those whom it stood against and those who stood against it. */
  private List<Entry> against(Faction faction, GroupEntries groups) {
    return reading.history().data().factions().stream()
        .filter(
            other ->
                faction.against().contains(other.id()) || other.against().contains(faction.id()))
        .map(groups::dated)
        .toList();
  }
}
