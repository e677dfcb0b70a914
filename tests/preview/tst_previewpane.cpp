// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewpane.h"

#include "document/snapshotbuilder.h"
#include "preview/latenessmark.h"
#include "tests/preview/pagestage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace Galley;
using namespace std::chrono_literals;

namespace {

// A pane and the article in it.
struct Desk
{
    explicit Desk(const QString &text, const PreviewWatchdog::Options &patience = {}) : pane(patience)
    {
        pane.resize(700, 500);
        pane.show();
        write(text);
    }

    void write(const QString &text)
    {
        snapshot = buildSnapshot(
            {.text = SourceText(text), .revision = Revision{++serial}, .serial = serial, .surroundings = {}, .markdown = {}},
            snapshot.get());
        pane.setSnapshot(snapshot);
        pane.setFacts(snapshot);
    }

    bool arrives()
    {
        return QTest::qWaitFor([this] { return pane.acknowledgedSerial() == serial; }, 30'000);
    }

    bool settles()
    {
        bool settled = false;
        pane.whenSettled([&settled] { settled = true; });
        return QTest::qWaitFor([&settled] { return settled; }, 30'000);
    }

    QVariant js(const QString &script)
    {
        std::optional<QVariant> answer;
        pane.evaluate(script, [&answer](const QVariant &result) { answer = result; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) ? *answer : QVariant();
    }

    PreviewPane pane;
    DocumentSnapshotPtr snapshot;
    quint64 serial = 0;
};

QString longArticle()
{
    QString text;
    for (int i = 1; i <= 60; ++i)
        text += u"## Section %1\n\nSome words about it, enough of them to fill a line and more.\n\n"_s.arg(i);
    return text;
}

} // namespace

class TestPreviewPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnArticle()
    {
        Desk desk(u"---\ntitle: x\n---\n\n# One *two*\n\nText[^1] with `code`.\n\n[^1]: Note\n"_s);
        QVERIFY(!desk.pane.isAvailable());
        QSignalSpy patched(&desk.pane, &PreviewPane::patched);
        QSignalSpy painted(&desk.pane, &PreviewPane::painted);
        desk.pane.start();
        QVERIFY(desk.pane.isAvailable());
        QVERIFY(desk.arrives());
        QTRY_COMPARE(painted.size(), 1);
        QCOMPARE(patched.size(), 1);
        QCOMPARE(desk.js(u"document.querySelector('h1').id + ' ' + document.querySelector('h1').textContent"_s).toString(),
            u"user-content-one-two One two"_s);
        QCOMPARE(desk.js(u"document.querySelectorAll('section.footnotes li').length"_s).toInt(), 1);
    }

    void lookAndZoom()
    {
        Desk desk(u"> [!NOTE]\n> x\n"_s);
        PreviewLook look;
        look.theme = u"dark"_s;
        look.variables = {{u"--text"_s, u"#123456"_s}};
        look.background = Qt::black;
        desk.pane.setLook(look);
        desk.pane.setZoom(150);
        desk.pane.start();
        QVERIFY(desk.arrives());
        QCOMPARE(desk.js(u"getComputedStyle(document.querySelector('.alert > p:last-child')).color"_s).toString(), u"rgb(18, 52, 86)"_s);
        QCOMPARE(desk.js(u"getComputedStyle(document.querySelector('.alert-title'), '::after').content"_s).toString(), u"\"Note\""_s);
        QCOMPARE(desk.js(u"document.documentElement.dataset.theme + devicePixelRatio"_s).toString(), u"dark1.5"_s);
        look.theme = u"sepia"_s;
        look.variables.clear();
        desk.pane.setLook(look);
        QCOMPARE(desk.js(u"getComputedStyle(document.documentElement).getPropertyValue('--text')"_s).toString().trimmed(), u"#3a3026"_s);
    }

    void rendererDiesAndComesBack()
    {
        Desk desk(longArticle());
        QSignalSpy lost(&desk.pane, &PreviewPane::lost);
        desk.pane.start();
        QVERIFY(desk.arrives());
        const BlockId block = desk.snapshot->block(40)->id;
        desk.pane.scrollTo({.block = block, .fraction = 0});
        QVERIFY(desk.settles());
        const double top = desk.js(u"document.querySelectorAll('.block')[40].getBoundingClientRect().top"_s).toDouble();

        bool forgotten = false;
        kill(desk, SIGSTOP);
        desk.pane.evaluate(u"1"_s, [&forgotten](const QVariant &result) { forgotten = !result.isValid(); });
        kill(desk, SIGKILL);
        QTRY_VERIFY(forgotten);
        desk.write(longArticle() + u"The end.\n"_s);
        QVERIFY(desk.arrives());
        QVERIFY(desk.settles());
        QCOMPARE(desk.js(u"document.querySelector('main').lastChild.lastChild.textContent.trim()"_s).toString(), u"The end."_s);
        const double now = desk.js(u"document.querySelectorAll('.block')[40].getBoundingClientRect().top"_s).toDouble();
        QVERIFY2(std::abs(now - top) < 1, qPrintable(u"%1 is now %2"_s.arg(top).arg(now)));
        QCOMPARE(lost.size(), 0);
    }

    // It lives and says nothing: that is shown, and in the end there is another one.
    void hungRendererIsReplaced()
    {
        Desk desk(longArticle(), {.interval = 50ms, .lateTicks = 2, .silentTicks = 20, .silentLoadTicks = 200});
        QSignalSpy lost(&desk.pane, &PreviewPane::lost);
        desk.pane.start();
        QVERIFY(desk.arrives());
        const auto *mark = desk.pane.findChild<LatenessMark *>();
        QVERIFY(mark && !mark->isVisible());
        const qint64 hung = desk.pane.rendererPid();
        kill(desk, SIGSTOP);
        desk.write(longArticle() + u"The end.\n"_s);
        QTRY_VERIFY(mark->isVisible());
        QVERIFY(desk.pane.rect().contains(mark->geometry()));
        QCOMPARE(desk.pane.rendererPid(), hung);
        QVERIFY(desk.arrives());
        QVERIFY(desk.pane.rendererPid() != hung);
        QVERIFY(!mark->isVisible());
        QCOMPARE(desk.js(u"document.querySelector('main').lastChild.lastChild.textContent.trim()"_s).toString(), u"The end."_s);
        QCOMPARE(lost.size(), 0);
    }

    // While it is hidden nothing comes; then all at once.
    void hiddenPreviewCatchesUp()
    {
        Desk desk(u"One\n"_s);
        desk.pane.start();
        QVERIFY(desk.arrives());
        const quint64 before = desk.serial;
        desk.pane.hide();
        QSignalSpy patched(&desk.pane, &PreviewPane::patched);
        desk.write(u"Two\n"_s);
        desk.write(u"Three\n"_s);
        QVERIFY(desk.settles());
        QCOMPARE(desk.js(u"document.querySelector('p').textContent"_s).toString(), u"One"_s);
        QCOMPARE(desk.pane.acknowledgedSerial(), before);
        desk.pane.show();
        QVERIFY(desk.arrives());
        QCOMPARE(desk.js(u"document.querySelector('p').textContent"_s).toString(), u"Three"_s);
        QCOMPARE(patched.size(), 1);
    }

    void tooLong()
    {
        Desk desk(u"One\n"_s);
        desk.pane.start();
        QVERIFY(desk.arrives());
        desk.snapshot = buildSnapshot({.text = SourceText(u"Long\n"_s),
                                          .revision = Revision{++desk.serial},
                                          .serial = desk.serial,
                                          .surroundings = {},
                                          .markdown = {},
                                          .longestParsed = 3},
            desk.snapshot.get());
        desk.pane.setSnapshot(desk.snapshot);
        const QList<QLabel *> labels = desk.pane.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"5"_s); }));
        desk.write(u"Short\n"_s);
        QVERIFY(desk.arrives());
        QVERIFY(std::ranges::none_of(labels, [](const QLabel *label) { return label->isVisible(); }));
        QCOMPARE(desk.js(u"document.querySelector('p').textContent"_s).toString(), u"Short"_s);
    }

    void givesUpAfterThreeDeaths()
    {
        Desk desk(u"Text\n"_s);
        QSignalSpy lost(&desk.pane, &PreviewPane::lost);
        desk.pane.start();
        for (int death = 0; death < 3; ++death) {
            desk.write(u"Text %1\n"_s.arg(death));
            QVERIFY(desk.arrives());
            kill(desk, SIGKILL);
            QTRY_COMPARE(desk.pane.acknowledgedSerial(), 0U);
        }
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(!desk.pane.isAvailable());
        bool settled = false;
        desk.pane.whenSettled([&settled] { settled = true; });
        QTRY_VERIFY(settled);
        desk.pane.findChild<QPushButton *>()->click();
        QVERIFY(desk.pane.isAvailable());
        QVERIFY(desk.arrives());
        QCOMPARE(desk.js(u"document.querySelector('p').textContent"_s).toString(), u"Text 2"_s);
    }

    void reloadKeepsThePlace()
    {
        Desk desk(longArticle());
        desk.pane.start();
        QVERIFY(desk.arrives());
        desk.pane.scrollToEnd();
        QVERIFY(desk.settles());
        const QString fromEnd = u"document.documentElement.scrollHeight - innerHeight - scrollY"_s;
        QVERIFY(desk.js(u"scrollY"_s).toInt() > 1000);
        QVERIFY(desk.js(fromEnd).toDouble() < 1.5);
        desk.pane.reload();
        QVERIFY(desk.arrives());
        QVERIFY(desk.settles());
        QVERIFY(desk.js(u"scrollY"_s).toInt() > 1000);
        QVERIFY(desk.js(fromEnd).toDouble() < 1.5);
    }

    void withoutAPreview()
    {
        Desk desk(u"Text\n"_s);
        bool settled = false;
        desk.pane.whenSettled([&settled] { settled = true; });
        desk.pane.setUnavailable(u"No engine."_s);
        desk.pane.start();
        QVERIFY(!desk.pane.isAvailable());
        QTRY_VERIFY(settled);
        bool called = false;
        desk.pane.evaluate(u"1"_s, [&called](const QVariant &result) { called = !result.isValid(); });
        QVERIFY(called);
        const QList<QLabel *> labels = desk.pane.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text() == u"No engine."_s; }));
        desk.pane.scrollToStart();
        desk.pane.reload();
        desk.pane.setSnapshot(nullptr);
    }

private:
    static void kill(const Desk &desk, int signal)
    {
        QVERIFY(desk.pane.rendererPid() > 0);
        ::kill(pid_t(desk.pane.rendererPid()), signal);
    }
};

GALLEY_PREVIEW_TEST_MAIN(TestPreviewPane)
#include "tst_previewpane.moc"
