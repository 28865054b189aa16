package apparat.bench.start;

import java.util.Random;
import javafx.application.Platform;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.ui.fx_viewer.FxViewPanel;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.Viewer;

/** The viewer of gs-ui-javafx with a graph of 227 nodes, which ends when it has been drawn. */
public final class GraphStreamViewer {

  private static final int NODES = 227;

  private GraphStreamViewer() {}

  public static void main(String[] args) {
    System.setProperty("org.graphstream.ui", "javafx");
    Platform.startup(
        () -> {
          FxViewer viewer = new FxViewer(tree(), Viewer.ThreadingModel.GRAPH_IN_GUI_THREAD);
          FxViewPanel panel = (FxViewPanel) viewer.addDefaultView(false, new FxGraphRenderer());
          FirstPicture.show(panel);
          viewer.actionPerformed();
        });
  }

  private static Graph tree() {
    Random random = new Random(1921);
    Graph graph = new SingleGraph("tree");
    for (int node = 0; node < NODES; node++) {
      graph
          .addNode("n" + node)
          .setAttribute("xyz", random.nextDouble() * 1600, random.nextDouble() * 900, 0.0);
      if (node > 0) {
        graph.addEdge("e" + node, node, random.nextInt(node));
      }
    }
    return graph;
  }
}
