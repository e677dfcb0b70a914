// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparedialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCompareDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The dialog closes before what was chosen is done, so that it may open another.
    void offers()
    {
        CompareDialog dialog;
        QSignalSpy compared(dialog.view(), &CompareView::compared);
        bool wasOpen = true;
        dialog.offer({{u"Take it"_s, [&] { wasOpen = dialog.isVisible(); }}});
        dialog.setTexts({u"Old"_s, SourceText(u"a\n")}, {u"New"_s, SourceText(u"b\n")});
        dialog.show();
        QTRY_COMPARE(compared.size(), 1);
        QCOMPARE(dialog.view()->comparison()->differences, 1);
        QVERIFY(!dialog.isModal());
        for (QPushButton *button : dialog.findChild<QDialogButtonBox *>()->findChildren<QPushButton *>()) {
            QVERIFY(!button->autoDefault()); // Return is for the rows
            if (button->text() == "Take it"_L1)
                button->click();
        }
        QVERIFY(!wasOpen && !dialog.isVisible());
    }

    void closes()
    {
        CompareDialog dialog;
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(!dialog.windowTitle().isEmpty());
    }
};

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
