package apparat.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who hears what is told of attributes and follows it has the attributes themselves. */
class AttributesTest {

  /** Follows what it is told, and refuses what does not follow from what it has. */
  private static final class Follower implements Attributes {

    private final SortedMap<String, Object> own;
    private final List<String> heard = new ArrayList<>();

    Follower(Map<String, Object> before) {
      own = new TreeMap<>(before);
    }

    @Override
    public void added(String name, Object value) {
      heard.add("+" + name);
      assertThat(own.put(name, value)).isNull();
    }

    @Override
    public void changed(String name, Object before, Object value) {
      heard.add("=" + name);
      assertThat(own.put(name, value)).isEqualTo(before).isNotEqualTo(value);
    }

    @Override
    public void removed(String name) {
      heard.add("-" + name);
      assertThat(own.remove(name)).isNotNull();
    }
  }

  @Provide
  Arbitrary<Map<String, Object>> attributes() {
    return Arbitraries.maps(
            Arbitraries.of("label", "posts", "camp", "sign"),
            Arbitraries.of((Object) "x", "y", 1.0, 2.0))
        .ofMaxSize(4);
  }

  @Property(tries = 200)
  void what_is_told_leads_from_one_to_the_other(
      @ForAll("attributes") Map<String, Object> before,
      @ForAll("attributes") Map<String, Object> after) {
    Follower follower = new Follower(before);
    follower.tell(new TreeMap<>(before), new TreeMap<>(after));
    assertThat(follower.own).isEqualTo(new TreeMap<>(after));
    assertThat(follower.heard).doesNotHaveDuplicates();
    if (before.equals(after)) {
      assertThat(follower.heard).isEmpty();
    }
  }

  @Example
  void what_goes_is_told_first_then_what_comes_in_the_order_of_names() {
    Follower follower = new Follower(Map.of("camp", "x", "posts", 1.0));
    follower.tell(
        new TreeMap<>(Map.of("camp", "x", "posts", 1.0)),
        new TreeMap<>(Map.of("posts", 2.0, "label", "y")));
    assertThat(follower.heard).containsExactly("-camp", "+label", "=posts");
  }
}
