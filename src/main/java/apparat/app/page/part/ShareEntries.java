package apparat.app.page.part;

import apparat.app.page.form.Entry;
import apparat.history.Camp;
import apparat.history.Seat;
import apparat.history.question.Answer;
import apparat.history.question.Answer.Verdict;
import apparat.history.question.Questions;
import apparat.record.Body;
import apparat.record.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the full seats of a body are shared between the sides, if its roster is known whole. */
public record ShareEntries(Reading reading) {

  /** One entry a side, or one that says why nothing is counted; none for a body without seats. */
  public List<Entry> of(Body body) {
    List<Seat> seats =
        reading.snapshot().seatsIn(body.id()).stream()
            .filter(seat -> seat.rank() == Rank.HEAD || seat.rank() == Rank.VOTING)
            .toList();
    if (seats.size() < 2 || body.kind().equals("party")) {
      return List.of();
    }
    Answer answer = new Questions(reading.history()).hasMajority(body.id(), reading.day());
    return answer.verdict() == Verdict.NOT_KNOWN ? notCounted(answer) : counted(seats);
  }

  private static List<Entry> notCounted(Answer answer) {
    String sentence = answer.sentence();
    String reason = Words.capital(sentence.substring(sentence.indexOf(": ") + 2));
    return List.of(Entry.of("Not counted", reason + "."));
  }

  private List<Entry> counted(List<Seat> seats) {
    Map<Camp, Integer> sides = new LinkedHashMap<>();
    seats.stream()
        .flatMap(seat -> reading.snapshot().campOf(seat.person().id()).stream())
        .sorted(Comparator.comparingInt(Camp::order))
        .forEach(camp -> sides.merge(camp, 1, Integer::sum));
    List<Entry> entries = new ArrayList<>();
    sides.forEach(
        (camp, count) ->
            entries.add(
                entry(camp.name(), count, seats)
                    .signed(Optional.of(reading.signs().ofCamp(camp)))));
    int others = seats.size() - sides.values().stream().mapToInt(Integer::intValue).sum();
    if (others > 0) {
      entries.add(entry("No side recorded", others, seats).signed(reading.signs().of("")));
    }
    return entries;
  }

  private static Entry entry(String name, int count, List<Seat> seats) {
    long doubtful = seats.stream().filter(Seat::doubtful).count();
    String doubt = doubtful == 0 ? "" : doubtful + " of the seats doubtful";
    String most = 2 * count > seats.size() ? "more than half" : "";
    return Entry.of(name, Words.joined(count + " of " + seats.size() + " full seats", most, doubt));
  }
}
