"use strict";
/* Only what a page can do without: "/" to the search, sorting, filtering, dropping files, live progress, copying. */
document.addEventListener("keydown", function (e) {
  var t = e.target.tagName, s = document.getElementById("search");
  if (e.key === "/" && s && t !== "INPUT" && t !== "TEXTAREA" && t !== "SELECT") { e.preventDefault(); s.focus(); }
});
var filter = document.getElementById("filter");
if (filter) {
  filter.addEventListener("input", function () {
    document.querySelectorAll("table.filtered tbody tr").forEach(function (tr) {
      tr.hidden = filter.value !== "" && tr.textContent.indexOf(filter.value) < 0;
    });
  });
}
document.querySelectorAll("table.sortable thead th").forEach(function (th) {
  var i = th.cellIndex, b = document.createElement("button"); b.type = "button"; b.textContent = th.textContent; th.textContent = ""; th.appendChild(b);
  th.dataset.words = b.textContent; /* what is printed: Chromium repeats no header on the next sheet that has buttons in it */
  b.addEventListener("click", function () {
    var up = th.getAttribute("aria-sort") !== "ascending", body = th.closest("table").tBodies[0];
    th.parentNode.querySelectorAll("th").forEach(function (o) { o.removeAttribute("aria-sort"); });
    th.setAttribute("aria-sort", up ? "ascending" : "descending");
    var key = function (r) { var c = r.cells[i]; return c.dataset.sort || c.textContent.trim(); };
    Array.from(body.rows).sort(function (a, c) {
      var x = key(a), y = key(c), n = parseFloat(x) - parseFloat(y);
      return (isNaN(n) ? x.localeCompare(y, "zh") : n) * (up ? 1 : -1);
    }).forEach(function (r) { body.appendChild(r); });
  });
});
var drop = document.querySelector("form.drop");
if (drop) {
  var input = drop.querySelector("input[type=file]"), max = Number(drop.dataset.max);
  var send = function () {
    var f = input.files[0];
    if (f && f.size > max) { drop.querySelector(".hint").textContent = "文件过大（" + Math.round(f.size / 1048576) + " MB），最大 " + max / 1048576 + " MB，没有上传。"; return; }
    if (f) { drop.querySelector(".hint").textContent = "正在上传并校核“" + f.name + "”……"; drop.submit(); }
  };
  ["dragover", "drop"].forEach(function (n) { document.addEventListener(n, function (e) { e.preventDefault(); drop.classList.toggle("over", n === "dragover"); }); });
  document.addEventListener("dragleave", function () { drop.classList.remove("over"); });
  var scan = document.getElementById("scan-form");
  document.addEventListener("drop", function (e) {
    var files = e.dataTransfer.files;
    if (!files.length) { return; }
    if (scan && /\.(pdf|jpe?g|png)$/i.test(files[0].name)) { scan.elements.file.files = files; scan.submit(); return; }
    input.files = files; send();
  });
  input.addEventListener("change", send);
}
var live = document.getElementById("live");
if (live && live.dataset.events) {
  var STEPS = { WAITING: ["grey", "○", "未开始"], RUNNING: ["yellow", "▶", "进行中"], DONE: ["green", "●", "完成"], FAILED: ["red", "■", "失败"] };
  var source = new EventSource(live.dataset.events);
  source.addEventListener("progress", function (e) {
    var p = JSON.parse(e.data), bar = live.querySelector("progress");
    live.querySelector(".stage").textContent = p.stage + (p.total ? "（" + p.done + "/" + p.total + "）" : "……");
    document.querySelectorAll("ol.steps li").forEach(function (li, i) {
      var s = STEPS[p.steps[i]]; if (s) { li.className = s[0]; li.children[0].textContent = s[1]; li.children[2].textContent = s[2]; }
    });
    if (p.total) { bar.max = p.total; bar.value = p.done; } else { bar.removeAttribute("value"); }
    live.querySelector("ol").replaceChildren.apply(live.querySelector("ol"), p.story.map(function (l) { var li = document.createElement("li"); li.textContent = l; return li; }));
  });
  source.onerror = function () { if (source.readyState === EventSource.CLOSED) { live.querySelector(".stage").textContent = "连接已断开，登录可能已过期；编制仍在进行，请刷新页面查看。"; } };
  source.addEventListener("end", function () { source.close(); location.reload(); });
}
document.querySelectorAll("button[data-copy]").forEach(function (b) {
  b.hidden = false;
  b.addEventListener("click", function () { var t = document.getElementById(b.dataset.copy); t.select(); document.execCommand("copy"); b.textContent = "已复制"; });
});
document.querySelectorAll("select[data-go]").forEach(function (s) { s.addEventListener("change", function () { s.form.submit(); }); });
document.querySelectorAll("details[data-load]").forEach(function (d) {
  d.addEventListener("toggle", function () {
    if (!d.open || d.dataset.asked) { return; }
    d.dataset.asked = "1";
    fetch(d.dataset.load).then(function (a) { return a.ok && !a.redirected ? a.text() : "<p>没有取到，登录可能已过期。请刷新页面，重新登录后再打开。</p>"; }).then(function (t) {
      var row = document.createElement("tr"), cell = document.createElement("td");
      cell.colSpan = 5; cell.innerHTML = t; row.appendChild(cell); d.closest("tr").after(row);
      d.addEventListener("toggle", function () { row.hidden = !d.open; });
    });
  });
});
document.querySelectorAll("button[data-fold]").forEach(function (b) {
  b.hidden = false;
  b.addEventListener("click", function () { document.querySelectorAll(".tree .task").forEach(function (d) { d.open = b.dataset.fold === "open"; }); });
});
