package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import apparat.drawing.PageSize;
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
  void a_small_picture_is_the_large_one_from_afar() throws CannotRead {
    Document document = Document.open(Document.shipped());
    HierarchyOptions options = HierarchyOptions.DEFAULT;
    var wide = document.hierarchy(DAY, PageSize.WIDE, options);
    var small = document.hierarchy(DAY, new PageSize(800, 450), options);
    assertThat(small.width()).isEqualTo(800);
    assertThat(small.marks()).hasSameSizeAs(wide.marks());
    assertThat(small.marks().getLast().bounds().x())
        .isEqualTo(wide.marks().getLast().bounds().x() / 2);
  }

  @Test
  void where_nothing_is_nothing_opens(@TempDir Path folder) {
    assertThatThrownBy(() -> Document.open(folder.resolve("none"))).isInstanceOf(CannotRead.class);
  }
}
