package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.io.CannotRead;
import apparat.view.hierarchy.HierarchyOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open document. */
class DocumentTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);

  @Test
  void the_shipped_data_set_is_found() throws CannotRead {
    Document document = Document.open(Document.shipped());
    assertThat(document.path()).isEqualTo(Document.shipped());
    assertThat(document.history().manifest().title()).contains("Bolshevik");
    assertThat(document.problems()).isSorted();
  }

  @Test
  void drawings_are_kept_and_equal_to_new_ones() throws CannotRead {
    Document one = Document.open(Document.shipped());
    Document other = Document.open(Document.shipped());
    HierarchyOptions options = HierarchyOptions.DEFAULT;
    var drawing = one.hierarchy(DAY, PageSize.WIDE, options);
    assertThat(one.hierarchy(DAY, PageSize.WIDE, options)).isSameAs(drawing);
    other.hierarchy(LocalDate.of(1927, 1, 1), PageSize.WIDE, options);
    assertThat(other.hierarchy(DAY, PageSize.WIDE, options)).isEqualTo(drawing);
  }

  @Test
  void a_small_picture_folds_what_finds_no_room_and_stays_readable() throws CannotRead {
    Document document = Document.open(Document.shipped());
    HierarchyOptions options = HierarchyOptions.DEFAULT;
    var small = document.hierarchy(DAY, new PageSize(960, 540), options);
    assertThat(small.width()).isEqualTo(960);
    assertThat(small.marks())
        .filteredOn(TextMark.class::isInstance)
        .extracting(mark -> ((TextMark) mark).type().size())
        .allMatch(size -> size >= 11);
    assertThat(small.marks()).extracting(Mark::key).contains("panel/politburo", "wing/state");
  }

  @Test
  void a_picture_too_small_for_letters_is_a_larger_one_from_afar() throws CannotRead {
    Document document = Document.open(Document.shipped());
    HierarchyOptions options = HierarchyOptions.DEFAULT;
    var least = document.hierarchy(DAY, new PageSize(720, 405), options);
    var thumb = document.hierarchy(DAY, new PageSize(360, 202.5), options);
    assertThat(thumb.marks()).hasSameSizeAs(least.marks());
    assertThat(thumb.marks().getLast().bounds().x())
        .isEqualTo(least.marks().getLast().bounds().x() / 2);
  }

  @Test
  void where_nothing_is_nothing_opens(@TempDir Path folder) {
    assertThatThrownBy(() -> Document.open(folder.resolve("none"))).isInstanceOf(CannotRead.class);
  }
}
