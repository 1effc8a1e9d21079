package org.yuebao.report.theme;

/** The colours of one light: its ink and the pale ground under it. */
public record ToneColours(Colour ink, Colour background) {}
