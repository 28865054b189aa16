package apparat.bench.frame;

import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.ui.fx_viewer.FxViewPanel;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.Viewer;

/** Frames of gs-ui-javafx: every node moves in every frame. */
public final class GraphStreamFrames {

  private GraphStreamFrames() {}

  public static void main(String[] args) {
    int nodes = Integer.parseInt(args[0]);
    int edges = Integer.parseInt(args[1]);
    FrameLoop.start(() -> run(new MovingGraph(nodes, edges)));
  }

  private static void run(MovingGraph moving) {
    Graph graph = graph(moving);
    FxViewer viewer = new FxViewer(graph, Viewer.ThreadingModel.GRAPH_IN_GUI_THREAD);
    FxViewPanel panel = (FxViewPanel) viewer.addDefaultView(false, new FxGraphRenderer());
    FrameLoop.run(
        panel,
        number -> {
          double t = MovingGraph.way(number);
          for (int node = 0; node < moving.nodes(); node++) {
            graph.getNode(node).setAttribute("xyz", moving.x(node, t), -moving.y(node, t), 0.0);
          }
          viewer.actionPerformed();
        });
  }

  private static Graph graph(MovingGraph moving) {
    System.setProperty("org.graphstream.ui", "javafx");
    Graph graph = new SingleGraph("moving", false, true, moving.nodes(), moving.edges());
    graph.setAttribute(
        "ui.stylesheet",
        "node { size: 12px; fill-color: #1B5FAF; } edge { fill-color: #8C8474; size: 1.25px; }");
    graph.setAttribute("ui.antialias");
    for (int node = 0; node < moving.nodes(); node++) {
      graph.addNode("n" + node).setAttribute("xyz", moving.x(node, 0), -moving.y(node, 0), 0.0);
    }
    for (int edge = 0; edge < moving.edges(); edge++) {
      graph.addEdge("e" + edge, moving.source(edge), moving.target(edge));
    }
    return graph;
  }
}
