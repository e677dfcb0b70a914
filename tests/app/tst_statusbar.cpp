// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusbar.h"

#include <QTest>
#include <QToolButton>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestStatusBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void counts()
    {
        StatusBar bar;
        bar.setStatistics(countText(u"Three plain words"_s));
        QVERIFY2(bar.counts().startsWith(u"3 word"_s), qPrintable(bar.counts()));
        auto *button = bar.findChild<QToolButton *>();
        button->click();
        QVERIFY2(bar.counts().startsWith(u"3 word"_s) && !bar.counts().contains(u'·'), qPrintable(bar.counts()));
        button->click();
        QVERIFY2(bar.counts().contains(u"character"_s), qPrintable(bar.counts()));
        QVERIFY(button->accessibleName().contains(bar.counts()));
    }

    void aTextThatIsNotReadHasNoCounts()
    {
        StatusBar bar;
        bar.setStatistics(std::nullopt);
        QVERIFY2(!bar.counts().contains(u'0') && bar.counts().contains(u"long"_s), qPrintable(bar.counts()));
        bar.setStatistics(countText(u"two words"_s));
        QVERIFY(bar.counts().startsWith(u"2 word"_s));
    }

    void selection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("words") << u"some words here"_s << u"3 word"_s;
        QTest::newRow("endless") << u"word "_s.repeated(300'000) << u"Selection too long"_s;
    }
    void selection()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        StatusBar bar;
        bar.setStatistics(std::nullopt);
        bar.setSelection(SourceText(text), {0, text.size()});
        QTRY_VERIFY2(bar.counts().startsWith(shown), qPrintable(bar.counts()));
        bar.setSelection(SourceText(text), {3, 3});
        QTRY_VERIFY2(bar.counts().startsWith(u"Too long"_s), qPrintable(bar.counts()));
    }

    // A message takes the place of everything; nothing comes up in it.
    void messages()
    {
        StatusBar bar;
        bar.show();
        QToolButton *problems = bar.findChildren<QToolButton *>().at(1);
        bar.setProblems(16, {});
        QVERIFY(problems->isVisible());
        bar.showMessage(u"A message"_s);
        bar.setProblems(3, {});
        QVERIFY(!problems->isVisible());
        bar.clearMessage();
        QVERIFY(problems->isVisible() && problems->text().contains(u'3'));
        bar.showMessage(u"A message"_s);
        bar.setProblems(0, {});
        bar.clearMessage();
        QVERIFY(!problems->isVisible());
    }
};

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
