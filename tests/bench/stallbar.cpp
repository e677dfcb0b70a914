// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallbar.h"

#include "tests/bench/documents.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/keys.h"
#include "tests/bench/measuredwindow.h"

#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/codecolouring.h"
#include "preview/previewpane.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int rounds = 8;
constexpr int keysOfARound = 40;
constexpr std::chrono::milliseconds betweenKeys = 70ms; // a fast typist

// Qt's own pane beside a preview that is kept up to date in the same way: nothing else is in the window.
class BareWindow
{
public:
    explicit BareWindow(const QString &text)
        : m_pane(new QPlainTextEdit(&m_window)), m_preview(new PreviewPane(&m_window)), m_source(m_pane->document()),
          m_session({.threads = 1, .markdown = {syntaxColouring()}})
    {
        QObject::connect(&m_source, &TextSource::loaded, &m_session, &DocumentSession::load);
        QObject::connect(&m_source, &TextSource::textChanged, &m_session, &DocumentSession::change);
        QObject::connect(&m_session, &DocumentSession::snapshotPublished, m_preview, &PreviewPane::setSnapshot);
        m_window.addWidget(m_pane);
        m_window.addWidget(m_preview);
        m_window.resize(1020, 760);
        m_window.show();
        m_preview->start();
        m_source.load(SourceText(text));
        runUntil([this] { return m_source.isWhole(); });
        goToTheMiddle(m_pane);
    }

    QPlainTextEdit *pane() const { return m_pane; }
    bool settle()
    {
        bool settled = false;
        runUntil([this] { return m_session.isUpToDate(); });
        m_preview->whenSettled([&settled] { settled = true; });
        return runUntil([&settled] { return settled; });
    }

private:
    QSplitter m_window;
    QPlainTextEdit *m_pane;
    PreviewPane *m_preview;
    TextSource m_source;
    DocumentSession m_session;
};

void typeARound(QWidget *pane, Series &gaps)
{
    int left = keysOfARound;
    QTimer keys;
    keys.setTimerType(Qt::PreciseTimer);
    QObject::connect(&keys, &QTimer::timeout, pane, [pane, &left] {
        pressKey(pane, left % 6 == 0 ? u' ' : u'n');
        --left;
    });
    Heartbeat heartbeat(gaps);
    keys.start(betweenKeys);
    runUntil([&left] { return left <= 0; });
}

} // namespace

QList<Bar> measureStalls(MeasuredWindow &window, Documents &documents, const QString &document)
{
    Bar bar{.id = u"stalls "_s + document,
        .what = u"longest silence while typing, p99.9, %1"_s.arg(document),
        .reference = u"bare QPlainTextEdit beside the same preview"_s,
        .limit = {.factor = 1.5, .enough = 16},
        .share = 0.999};
    window.open(documents.path(document));
    window.settle();
    goToTheMiddle(window.pane());
    BareWindow bare(QString::fromUtf8(documents.bytes(document)));
    for (int round = 0; round < rounds; ++round) {
        window.settle();
        bare.settle();
        rest(200ms);
        typeARound(window.pane(), bar.measured);
        window.settle();
        rest(200ms);
        typeARound(bare.pane(), bar.compared);
    }
    return {bar};
}

} // namespace Galley
