package apparat.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.Sight;
import apparat.app.model.RoomsModel.Middle;
import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExportModelTest {

  private final Sight seen =
      Sight.ofHierarchy(
          LocalDate.of(1924, 6, 5),
          new PageSize(1600, 1050),
          new HierarchyOptions(
              Theme.DARK, Optional.of("ann"), Set.of("abroad"), Language.RU, false));

  @Test
  void offers_the_colours_that_are_seen() {
    assertThat(ExportModel.first(Theme.DARK).theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void offers_what_was_chosen_last_and_the_colours_seen_to_who_took_those() {
    ExportModel own = new ExportModel("png", "a4", Theme.PRINT, 4);
    assertThat(ExportModel.again(own.words(Theme.LIGHT), Theme.DARK)).isEqualTo(own);
    String asSeen = new ExportModel("svg", "4:3", Theme.LIGHT, 1).words(Theme.LIGHT);
    assertThat(ExportModel.again(asSeen, Theme.DARK))
        .isEqualTo(new ExportModel("svg", "4:3", Theme.DARK, 1));
    for (String nothing : new String[] {"", "bmp a4 dark 2", "png a0 dark 2", "png a4 dark 0"}) {
      assertThat(ExportModel.again(nothing, Theme.DARK)).isEqualTo(ExportModel.first(Theme.DARK));
    }
  }

  @Test
  void keeps_what_is_seen_but_for_page_and_colours() {
    Sight written = new ExportModel("pdf", "a4", Theme.PRINT, 1).sight(seen);

    assertThat(written.day()).isEqualTo(seen.day());
    assertThat(written.size()).isEqualTo(PageSize.SHEET);
    assertThat(written.hierarchy())
        .isEqualTo(
            new HierarchyOptions(
                Theme.PRINT, Optional.of("ann"), Set.of("abroad"), Language.RU, false));
  }

  @Test
  void names_the_file_by_what_it_shows() {
    assertThat(new ExportModel("svg", "16:9", Theme.LIGHT, 1).fileName(seen))
        .isEqualTo("hierarchy-1924-06-05-ann.svg");
    assertThat(
            new ExportModel("pdf", "16:9", Theme.LIGHT, 1)
                .fileName(seen.only(List.of("politburo"))))
        .isEqualTo("politburo-1924-06-05-ann.pdf");
  }

  @Test
  void the_pixels_are_those_of_screens_too() {
    assertThat(ExportModel.SCALES)
        .extracting(scale -> ExportModel.pixels("16:9", scale))
        .contains("1280 × 720", "1920 × 1080", "3840 × 2160");
    ExportModel screen = new ExportModel("png", "16:9", Theme.LIGHT, 1.2);
    assertThat(ExportModel.again(screen.words(Theme.DARK), Theme.DARK)).isEqualTo(screen);
    assertThat(ExportModel.again("png 16:9 light 2", Theme.DARK).scale())
        .as("as remembered from before")
        .isEqualTo(2);
  }

  @Test
  void in_what_the_file_differs_from_the_window_is_said() {
    assertThat(ExportModel.note(seen, Middle.PICTURE)).as("a page as large").isEmpty();
    Sight small = seen.on(new PageSize(960, 700), Theme.DARK);
    assertThat(ExportModel.note(small, Middle.PICTURE)).contains("smaller than the page");
    assertThat(ExportModel.note(seen, Middle.TABLES))
        .isEqualTo("Not the table is written but the picture: who sat where on 5 June 1924.");
    assertThat(ExportModel.note(seen, Middle.SPRINGS)).contains("free play");
  }

  @Test
  void everything_offered_can_be_drawn() {
    assertThat(ExportModel.SIZES)
        .allSatisfy(size -> assertThat(PageSize.parse(size).width()).isPositive());
  }
}
