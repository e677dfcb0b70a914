// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"

#include "editor/textpane.h"
#include "editor/textsource.h"
#include "tests/editor/examplelook.h"
#include "tests/editor/marked.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Window : QWidget
{
    explicit Window(const QString &shown) : pane(new TextPane(this)), bar(new FindBar(pane, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(bar);
        layout->addWidget(pane);
        resize(800, 600);
        pane->setLook(exampleLook());
        const Marked marked = Marked::from(shown.contains(u'|') ? shown : u'|' + shown);
        pane->source()->load(SourceText(marked.text));
        pane->setSelection(marked.selection);
        show();
    }

    template <typename Widget> Widget *named(const QString &name) const
    {
        for (Widget *widget : bar->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QLineEdit *field() const { return named<QLineEdit>(u"Find"_s); }
    QLineEdit *replacement() const { return named<QLineEdit>(u"Replace with"_s); }
    QToolButton *button(const QString &name) const { return named<QToolButton>(name); }
    bool says(const QString &text) const
    {
        const auto labels = bar->findChildren<QLabel *>();
        return std::any_of(
            labels.cbegin(), labels.cend(), [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QString shown() const { return Marked{pane->source()->text().toString(), pane->selection()}.shown(); }

    TextPane *pane;
    FindBar *bar;
};

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensSeeded()
    {
        Window window(u"one |two| two"_s);
        QVERIFY(!window.bar->isVisible());
        window.bar->openFind();
        QVERIFY(window.bar->isVisible());
        QCOMPARE(window.field()->text(), u"two"_s);
        QCOMPARE(window.field()->selectedText(), u"two"_s);
        QVERIFY(window.says(u"1 of 2"_s));
        QVERIFY(!window.replacement()->isVisible());
        window.bar->openReplace();
        QVERIFY(window.replacement()->isVisible());
    }

    void findsWhileTyping()
    {
        Window window(u"dog cat dog cat"_s);
        window.bar->openFind();
        QTest::keyClicks(window.field(), u"ca"_s);
        QCOMPARE(window.shown(), u"dog |ca|t dog cat"_s);
        QVERIFY(window.says(u"1 of 2"_s));
        QCOMPARE(window.pane->extraSelections().size(), 2);
        QTest::keyClicks(window.field(), u"x"_s);
        QVERIFY(window.says(u"No matches"_s));
        QCOMPARE(window.pane->extraSelections().size(), 0);
    }

    void walksRound()
    {
        Window window(u"a b a b a"_s);
        window.bar->openFind();
        QTest::keyClicks(window.field(), u"a"_s);
        QStringList seen{window.shown()};
        for (const auto &[key, modifiers] : QList<std::pair<Qt::Key, Qt::KeyboardModifiers>>{{Qt::Key_Return, {}}, {Qt::Key_F3, {}},
                 {Qt::Key_Enter, Qt::KeypadModifier}, {Qt::Key_Return, Qt::ShiftModifier}, {Qt::Key_F3, Qt::ShiftModifier}}) {
            QTest::keyClick(window.field(), key, modifiers);
            seen.append(window.shown());
        }
        QCOMPARE(seen,
            (QStringList{u"|a| b a b a"_s, u"a b |a| b a"_s, u"a b a b |a|"_s, u"|a| b a b a"_s, u"a b a b |a|"_s, u"a b |a| b a"_s}));
        QVERIFY(window.says(u"2 of 3"_s));
    }

    void escapeLeavesTheMatchSelected()
    {
        Window window(u"a dog"_s);
        window.bar->openFind();
        QTest::keyClicks(window.field(), u"dog"_s);
        QTest::keyClick(window.field(), Qt::Key_Escape);
        QVERIFY(!window.bar->isVisible());
        QCOMPARE(window.shown(), u"a |dog|"_s);
        QCOMPARE(window.pane->extraSelections().size(), 0);
    }

    void chips()
    {
        Window window(u"Dog dogs dog"_s);
        window.bar->openFind();
        QTest::keyClicks(window.field(), u"dog"_s);
        QVERIFY(window.says(u"1 of 3"_s));
        window.button(u"Match case"_s)->click();
        QVERIFY(window.says(u"1 of 2"_s));
        window.button(u"Whole words"_s)->click();
        QVERIFY(window.says(u"1 of 1"_s));
        window.button(u"Regular expression"_s)->click();
        window.field()->setText(u"d.g"_s);
        QVERIFY(window.says(u"1 of 1"_s));
    }

    void brokenExpressionsSaySo()
    {
        Window window(u"dog"_s);
        window.bar->openFind();
        window.button(u"Regular expression"_s)->click();
        QTest::keyClicks(window.field(), u"(d"_s);
        QVERIFY(window.says(u"Not a regular expression"_s));
        QVERIFY(!window.button(u"Next match"_s)->isEnabled());
        QVERIFY(window.field()->palette().color(QPalette::Base) != window.bar->palette().color(QPalette::Base));
        QTest::keyClicks(window.field(), u")"_s);
        QVERIFY(!window.says(u"Not a regular expression"_s));
        QCOMPARE(window.field()->palette().color(QPalette::Base), window.bar->palette().color(QPalette::Base));
    }

    void replacesOneByOne()
    {
        Window window(u"dog dog dog"_s);
        window.bar->openReplace();
        QTest::keyClicks(window.field(), u"dog"_s);
        window.replacement()->setText(u"cat"_s);
        QTest::keyClick(window.replacement(), Qt::Key_Return);
        QCOMPARE(window.shown(), u"cat |dog| dog"_s);
        window.button(u"Replace this match"_s)->click();
        QCOMPARE(window.shown(), u"cat cat |dog|"_s);
    }

    void replacesAllInOneStep()
    {
        Window window(u"dog1 dog2\ndog3"_s);
        QSignalSpy told(window.bar, &FindBar::messageForStatus);
        window.bar->openReplace();
        window.button(u"Regular expression"_s)->click();
        window.field()->setText(u"dog(\\d)"_s);
        window.replacement()->setText(u"\\1cat"_s);
        window.button(u"Replace all matches"_s)->click();
        QCOMPARE(window.pane->source()->text().toString(), u"1cat 2cat\n3cat"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(u"3"_s));
        window.pane->undo();
        QCOMPARE(window.pane->source()->text().toString(), u"dog1 dog2\ndog3"_s);
        QVERIFY(!window.pane->document()->isUndoAvailable());
    }

    void followsTheText()
    {
        Window window(u"dog"_s);
        window.bar->openFind();
        QTest::keyClicks(window.field(), u"dog"_s);
        QVERIFY(window.says(u"1 of 1"_s));
        QVERIFY(window.pane->source()->apply({window.pane->source()->revision(), {{{3, 3}, u" dog"_s}}, {}}));
        QTRY_VERIFY(window.says(u"of 2"_s) || window.says(u"2 found"_s));
    }

    void manyMatchesAreCapped()
    {
        Window window(u"dog\n"_s.repeated(2000));
        window.bar->openFind();
        QTest::keyClicks(window.field(), u"dog"_s);
        QVERIFY(window.says(u"+"_s));
        QVERIFY(window.pane->extraSelections().size() < 100);
    }

    void searchesLongTextsOffTheThread()
    {
        Window window(u"quiet words here\n"_s.repeated(60'000) + u"dog"_s);
        window.bar->openFind();
        QTest::keyClicks(window.field(), u"dog"_s);
        QTRY_VERIFY(window.says(u"1 of 1"_s));
    }

    void everythingHasAName()
    {
        Window window(u"a"_s);
        for (const QWidget *widget : window.bar->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QLineEdit *>(widget->parentWidget()))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
