package apparat.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.compare.ChangeList;
import apparat.app.find.AbsenceModel;
import apparat.app.find.SearchModel;
import apparat.app.model.Agenda;
import apparat.app.model.Moment;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.app.page.PageModel;
import apparat.app.page.form.Page;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.session.compared.ThenAndNow;
import apparat.session.find.Finder;
import apparat.view.frame.Language;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People in panels are called in the letters that the reader has chosen. */
class NamedHistoryTest {

  private static final LocalDate DAY = LocalDate.of(1926, 8, 1);

  private final LookModel look = new LookModel();
  private final NamedHistory names = new NamedHistory(Shipped.HISTORY, look);

  private Page page(Selection selection) {
    return new PageModel(names).page(selection, DAY, Theme.LIGHT).orElseThrow();
  }

  @Test
  void a_page_names_everybody_in_the_letters_chosen() {
    Selection stalin = new Selection.OfPerson("stalin");
    assertThat(page(stalin).toString()).contains("Molotov").doesNotContain("Молотов");
    look.useLanguage(Language.RU);
    assertThat(page(stalin).title()).startsWith("Иосиф");
    assertThat(page(stalin).toString()).contains("Молотов");
    look.useLanguage(Language.EN);
    assertThat(page(stalin).title()).startsWith("Iosif");
  }

  @Test
  void the_list_of_changes_is_told_again_in_the_letters_chosen() {
    ChangeList list = new ChangeList(names);
    list.show(Optional.of(new ThenAndNow(LocalDate.of(1924, 6, 5), DAY, false)));
    assertThat(list.linesProperty().get().toString()).contains("Zinoviev");
    look.useLanguage(Language.RU);
    list.tellAgain();
    String side = "Zinoviev and Kamenev";
    assertThat(list.linesProperty().get().toString().replace(side, "a side"))
        .contains("Зиновьев")
        .doesNotContain("Zinoviev");
  }

  @Test
  void only_names_differ() {
    History latin = names.get();
    look.useLanguage(Language.RU);
    History cyrillic = names.get();
    assertThat(cyrillic.at(DAY).posts("stalin")).isEqualTo(latin.at(DAY).posts("stalin"));
    assertThat(cyrillic.keyframes()).isEqualTo(latin.keyframes());
    assertThat(names.get()).as("made once").isSameAs(cyrillic);
  }

  @Test
  void what_is_found_and_who_is_absent_is_called_in_the_letters_chosen() {
    SearchModel search = SearchModel.of(new Finder(Shipped.HISTORY), names, found -> {});
    SelectionModel selection = new SelectionModel();
    LocalDate late = Shipped.HISTORY.manifest().lastDay();
    TimeModel time = new TimeModel(Agenda.of(Shipped.HISTORY), late);
    AbsenceModel absence =
        new AbsenceModel(names, selection, time, time.momentProperty().map(Moment::day));
    selection.selectPerson("lenin");
    look.useLanguage(Language.RU);
    search.search("stalin");
    assertThat(search.markedFinding().orElseThrow().name()).isEqualTo("Сталин");
    assertThat(search.markedFinding().orElseThrow().detail()).contains("Stalin");
    assertThat(absence.absenceProperty().get().orElseThrow().sentence()).startsWith("Ленин");
    look.useLanguage(Language.EN);
    search.search("Сталин");
    assertThat(search.markedFinding().orElseThrow().name()).isEqualTo("Stalin");
    assertThat(absence.absenceProperty().get().orElseThrow().sentence()).startsWith("Lenin");
  }
}
