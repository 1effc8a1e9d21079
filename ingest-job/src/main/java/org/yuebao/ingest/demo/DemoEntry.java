package org.yuebao.ingest.demo;

/** What a clerk writes into one row of 进展情况; each empty where nothing is written. */
record DemoEntry(String text, String amount, String status, String problems, String nextSteps) {}
