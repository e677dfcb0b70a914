// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"

#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFindBarParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whoever cannot see the signs on them hears what they are.
    void everyPartHasAName()
    {
        TextPane pane;
        FindBar bar(&pane);
        bar.openFind();
        QSet<QString> names;
        for (const QToolButton *button : bar.findChildren<QToolButton *>()) {
            if (qobject_cast<const QLineEdit *>(button->parent()))
                continue; // the field's own
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
            QVERIFY(!button->text().isEmpty());
            QVERIFY(!names.contains(button->accessibleName()));
            names.insert(button->accessibleName());
        }
        QCOMPARE(names.size(), 8);
        for (const QLineEdit *field : bar.findChildren<QLineEdit *>())
            QVERIFY(!field->accessibleName().isEmpty() && !field->placeholderText().isEmpty());
        QVERIFY(!bar.accessibleName().isEmpty());
    }

    // From the field on, in the order of the work; nothing that can be clicked is left out.
    void tabOrder()
    {
        TextPane pane;
        pane.source()->load(SourceText(u"word"_s));
        FindBar bar(&pane);
        bar.openReplace();
        bar.show();
        auto *first = bar.findChildren<QLineEdit *>().first();
        QTest::keyClicks(first, u"word"_s); // so that there is something to go to
        QStringList names;
        const QWidget *widget = first;
        do {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&bar) && widget->isEnabledTo(&bar))
                names.append(widget->accessibleName());
            widget = widget->nextInFocusChain();
        } while (widget != first);
        QCOMPARE(names,
            (QStringList{u"Find"_s, u"Replace with"_s, u"Match case"_s, u"Whole words"_s, u"Regular expression"_s, u"Previous match"_s,
                u"Next match"_s, u"Replace this match"_s, u"Replace all matches"_s, u"Close"_s}));
    }

    // What is searched for is shown as it is.
    void countsAreNoMarkup()
    {
        TextPane pane;
        FindBar bar(&pane);
        bar.openFind();
        QVERIFY(!bar.findChildren<QLabel *>().isEmpty());
        for (const QLabel *label : bar.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void retranslates()
    {
        TextPane pane;
        FindBar bar(&pane);
        QEvent early(QEvent::LanguageChange); // before any part is made
        QCoreApplication::sendEvent(&bar, &early);
        bar.openFind();
        auto *field = bar.findChildren<QLineEdit *>().first();
        field->setPlaceholderText(u"old language"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bar, &change);
        QCOMPARE(field->placeholderText(), u"Find"_s);
    }

    void narrowWindows()
    {
        TextPane pane;
        FindBar bar(&pane);
        bar.openReplace();
        QVERIFY2(bar.minimumSizeHint().width() < 520, qPrintable(QString::number(bar.minimumSizeHint().width())));
    }
};

QTEST_MAIN(TestFindBarParts)
#include "tst_findbarparts.moc"
