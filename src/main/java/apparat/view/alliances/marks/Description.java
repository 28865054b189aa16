package apparat.view.alliances.marks;

import apparat.history.DateWords;
import apparat.record.Event;
import apparat.record.Tie;
import apparat.view.alliances.scene.Group;
import apparat.view.alliances.scene.News;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.alliances.scene.Words;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences what the map says, for those who do not see it. */
public final class Description {

  private final Scene scene;
  private final List<Group> groups;
  private final News news;

  public Description(Scene scene, List<Group> groups, News news) {
    this.scene = scene;
    this.groups = groups;
    this.news = news;
  }

  public String text() {
    List<String> sentences = new ArrayList<>();
    scene.history.caption(scene.day()).map(Description::event).ifPresent(sentences::add);
    sentences.add(people());
    groups.stream().map(Description::group).forEach(sentences::add);
    if (!news.names().isEmpty()) {
      sentences.add(
          "Changed sides since "
              + DateWords.day(scene.compared.day())
              + ": "
              + String.join(", ", news.names())
              + ".");
    }
    scene.selected().ifPresent(one -> sentences.addAll(ties(one)));
    scene.ties().stream()
        .filter(scene.look.way()::runsOver)
        .forEach(tie -> sentences.add(Words.sentence(scene, tie)));
    return String.join(" ", sentences);
  }

  private static String event(Event event) {
    return DateWords.of(event.date()) + ": " + event.title() + ". " + event.description();
  }

  private String people() {
    long allies = scene.ties().stream().filter(Tie::positive).count();
    return Words.count(scene.people().size(), "person", "people")
        + ", "
        + allies
        + " alliances and "
        + (scene.ties().size() - allies)
        + " rivalries are shown"
        + (scene.foldedPeople() > 0 ? ", " + scene.foldedPeople() + " more find no room." : ".");
  }

  private static String group(Group group) {
    return group.name() + ": " + names(group.members()) + ".";
  }

  private static String names(List<Someone> people) {
    return String.join(", ", people.stream().map(Someone::name).toList());
  }

  private List<String> ties(Someone one) {
    return scene.tiesOf(one.id()).stream().map(tie -> Words.sentence(scene, tie)).toList();
  }
}
