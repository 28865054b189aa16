package apparat.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostWordsTest {

  @Test
  void a_body_with_several_rows_is_one_post_in_several_roles() {
    assertThat(PostWords.inSeveralRoles(List.of())).isEmpty();
    assertThat(PostWords.inSeveralRoles(List.of("ccc", "presidium"))).isEmpty();
    assertThat(PostWords.inSeveralRoles(List.of("ccc", "ccc", "rabkrin")))
        .isEqualTo("one in two roles");
    assertThat(PostWords.inSeveralRoles(List.of("ccc", "cc", "ccc", "cc")))
        .isEqualTo("two in two roles each");
    assertThat(PostWords.inSeveralRoles(List.of("ccc", "cc", "ccc", "ccc", "cc")))
        .isEqualTo("two in several roles each");
  }
}
