package apparat.app.outside;

import apparat.app.model.Tasks;

/** All that the window needs from the world around it. */
public record Outside(FileDialogs files, Clips clips, Links links, Tasks tasks) {}
