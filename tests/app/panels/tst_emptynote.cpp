// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/emptynote.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEmptyNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A narrow panel shows all of it, in more lines.
    void wraps()
    {
        EmptyNote note;
        note.setText(u"This article cites nothing yet. Write a number in brackets, and it is listed here."_s);
        QVERIFY(note.heightForWidth(120) > note.heightForWidth(600));
        QVERIFY(note.heightForWidth(600) > note.fontMetrics().height());
    }

    void theLinkWorksByKeyboard()
    {
        EmptyNote note;
        note.setText(u"Nothing yet. <a href=\"#way\">Begin</a>"_s);
        note.resize(300, 100);
        note.show();
        QVERIFY(QTest::qWaitForWindowExposed(&note));
        QSignalSpy activated(&note, &QLabel::linkActivated);
        note.setFocus();
        QTest::keyClick(&note, Qt::Key_Tab); // to the link
        QTest::keyClick(&note, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"#way"_s);
    }
};

QTEST_MAIN(TestEmptyNote)
#include "tst_emptynote.moc"
