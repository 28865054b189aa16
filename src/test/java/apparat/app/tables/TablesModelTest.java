package apparat.app.tables;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.app.model.Agenda;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.history.History;
import apparat.io.CannotRead;
import apparat.session.Document;
import apparat.session.tables.DayTable.Kind;
import apparat.session.tables.DayTable.Line;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TablesModelTest {

  private static History history;
  private final TimeModel time = new TimeModel(Agenda.of(history), LocalDate.of(1924, 6, 5));
  private final LookModel look = new LookModel();
  private final SelectionModel selection = new SelectionModel();
  private final RoomsModel rooms = new RoomsModel();
  private final TablesModel tables =
      new TablesModel(new NamedHistory(history, look), time, look, selection, rooms);

  @BeforeAll
  static void open() throws CannotRead {
    history = Document.open(Document.shipped()).history();
  }

  @Test
  void nothing_is_listed_before_the_tables_are_seen() {
    assertThat(tables.linesProperty().get()).isEmpty();
    rooms.show(Middle.TABLES);
    assertThat(tables.linesProperty().get()).isNotEmpty();
  }

  @Test
  void tables_follow_the_day_only_while_they_are_seen() {
    rooms.show(Middle.TABLES);
    time.showDate(LocalDate.of(1926, 1, 1));
    assertThat(tables.tableProperty().get().caption()).contains("1 January 1926");
    rooms.show(Middle.PICTURE);
    time.showDate(LocalDate.of(1927, 1, 1));
    assertThat(tables.tableProperty().get().caption()).contains("1926");
    rooms.show(Middle.TABLES);
    assertThat(tables.tableProperty().get().caption()).contains("1 January 1927");
  }

  @Test
  void a_filter_takes_lines_with_all_words_and_says_how_many() {
    rooms.show(Middle.TABLES);
    int all = tables.linesProperty().get().size();
    assertThat(tables.count()).isEqualTo(all + " lines");

    tables.filter("POLITBURO  stalin");

    List<Line> lines = tables.linesProperty().get();
    assertThat(lines)
        .hasSizeBetween(2, 10)
        .allMatch(line -> line.cells().toString().toLowerCase(Locale.ROOT).contains("politburo"));
    assertThat(lines).extracting(Line::key).contains("person/stalin");
    assertThat(tables.count()).isEqualTo(lines.size() + " of " + all + " lines");
  }

  @Test
  void each_table_has_a_filter_of_its_own() {
    rooms.show(Middle.TABLES);
    tables.filter("qqxq");
    tables.show(Kind.TIES);
    assertThat(tables.filterProperty().get()).isEmpty();
    int all = tables.linesProperty().get().size();
    tables.filter("rivalries");
    assertThat(tables.linesProperty().get()).isNotEmpty().hasSizeLessThan(all);
    List<Line> many = tables.linesProperty().get();
    tables.filter("rivalry");
    assertThat(tables.linesProperty().get()).isEqualTo(many);
    tables.show(Kind.ROSTERS);
    assertThat(tables.filterProperty().get()).isEqualTo("qqxq");
    assertThat(tables.linesProperty().get()).isEmpty();
  }

  @Test
  void where_no_line_is_left_a_sentence_says_why() {
    rooms.show(Middle.TABLES);
    tables.filter("\"Central\"");
    assertThat(tables.linesProperty().get()).isEmpty();
    assertThat(tables.nothing())
        .isEqualTo(
            "No line of this table has \"Central\". What stands in quotation marks is sought as a"
                + " whole cell.");
    tables.filter("qqxq");
    assertThat(tables.nothing()).isEqualTo("No line of this table has qqxq.");
  }

  @Test
  void an_inexact_date_is_explained() {
    assertThat(TablesModel.tip("1926-10-31~")).isEqualTo("1926-10-31~ means about 31 October 1926");
    assertThat(TablesModel.tip("1922?")).isEqualTo("1922? means 1922, uncertain");
    assertThat(TablesModel.tip("1926-10-31")).isEmpty();
    assertThat(TablesModel.tip("Presidium of the Central Control Commission")).isNotEmpty();
  }

  @Test
  void a_line_selects_what_it_is_about() {
    rooms.show(Middle.TABLES);
    tables.show(Kind.TIES);
    Line tie = tables.linesProperty().get().getFirst();
    tables.select(tie);
    assertThat(selection.selection()).isInstanceOf(Selection.OfTie.class);
    tables.show(Kind.EVENTS);
    tables.select(tables.linesProperty().get().getFirst());
    assertThat(selection.selection()).isInstanceOf(Selection.OfEvent.class);
  }

  @Test
  void lines_speak_of_what_is_selected_elsewhere() {
    rooms.show(Middle.TABLES);
    selection.selectBody("politburo");

    assertThat(tables.linesProperty().get().stream().filter(tables::speaksOfSelected)).hasSize(13);
    selection.clear();
    assertThat(tables.linesProperty().get()).noneMatch(tables::speaksOfSelected);
  }

  @Test
  void doubtful_rows_hidden_in_the_picture_are_hidden_here() {
    rooms.show(Middle.TABLES);
    int all = tables.linesProperty().get().size();
    look.showDoubtful(false);
    assertThat(tables.linesProperty().get().size()).isLessThan(all);
  }

  @Test
  void sentences_call_people_in_the_letters_chosen_as_rosters_do() {
    rooms.show(Middle.TABLES);
    look.useLanguage(Language.RU);
    assertThat(tables.linesProperty().get().toString()).contains("Сталин");
    tables.show(Kind.CHANGES);
    time.showDate(LocalDate.of(1924, 6, 2));
    assertThat(tables.linesProperty().get().toString())
        .contains("Бухарин")
        .doesNotContain("Bukharin ");
  }
}
