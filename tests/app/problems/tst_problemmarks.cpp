// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemmarks.h"

#include "document/checks/findings.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class ProblemMarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void underlinesBySeverity();
    void marksOnlyWhatIsInView();
    void marksNoMoreOfALongLine();
    void followsTyping();
    void findsWhatIsAtAPlace();
    void forgetsThemWithTheText();

private:
    void open(const QString &text);
    QList<QTextEdit::ExtraSelection> marks() const;

    std::unique_ptr<TextPane> m_pane;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ProblemMarks> m_marks;
};

void ProblemMarksTest::init()
{
    m_marks.reset();
    DocumentSession::Options options;
    options.threads = 0;
    m_session = std::make_unique<DocumentSession>(options);
    m_pane = std::make_unique<TextPane>();
    connect(m_pane->source(), &TextSource::loaded, m_session.get(), &DocumentSession::load);
    connect(m_pane->source(), &TextSource::textChanged, m_session.get(), &DocumentSession::change);
    m_marks = std::make_unique<ProblemMarks>(m_pane.get(), m_session.get());
    m_pane->resize(800, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void ProblemMarksTest::open(const QString &text)
{
    m_pane->source()->load(SourceText(text));
    QTRY_VERIFY(m_pane->source()->isWhole());
    m_marks->setFindings(m_session->current(), findFindings(*m_session->current()));
}

// Those with an underline; the pane has other layers too.
QList<QTextEdit::ExtraSelection> ProblemMarksTest::marks() const
{
    QList<QTextEdit::ExtraSelection> found;
    for (const QTextEdit::ExtraSelection &selection : m_pane->extraSelections()) {
        if (selection.format.underlineStyle() != QTextCharFormat::NoUnderline)
            found.append(selection);
    }
    return found;
}

void ProblemMarksTest::underlinesBySeverity()
{
    open(u"# T\n\nSee [x](#gone).\n"_s);
    const auto found = marks();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().cursor.selectedText().contains(u"#gone"_s));
    QVERIFY(found.first().format.underlineStyle() == QTextCharFormat::WaveUnderline
        || found.first().format.underlineStyle() == QTextCharFormat::DashUnderline);
}

void ProblemMarksTest::marksOnlyWhatIsInView()
{
    open(u"# T\n\n"_s + u"See [x](#gone).\n\n"_s.repeated(5000));
    QVERIFY(!marks().isEmpty());
    QVERIFY2(marks().size() < 100, qPrintable(QString::number(marks().size())));
    m_pane->goToLine(9000);
    QVERIFY(!marks().isEmpty());
    QVERIFY(marks().first().cursor.blockNumber() > 8000);
    QVERIFY(marks().size() < 100);
}

// A doubled word is a finding: a line of nothing else holds as many as words.
void ProblemMarksTest::marksNoMoreOfALongLine()
{
    open(u"# T\n\n"_s + u"word "_s.repeated(20'000) + u"\n"_s);
    QVERIFY(!marks().isEmpty());
    QVERIFY2(marks().size() < 3000, qPrintable(QString::number(marks().size())));
    m_pane->setSelection({90'000, 90'000});
    QVERIFY(!marks().isEmpty());
    QVERIFY(marks().first().cursor.position() > 50'000);
    QVERIFY2(marks().size() < 3000, qPrintable(QString::number(marks().size())));
    open(u"# T\n\n"_s + u"word "_s.repeated(40'000) + u"\n\nSee [x](#gone).\n"_s); // folded: nothing is marked in it
    QCOMPARE(marks().size(), 1);
}

void ProblemMarksTest::followsTyping()
{
    open(u"# T\n\nSee [x](#gone).\n"_s);
    QTextCursor cursor(m_pane->document());
    cursor.setPosition(5);
    cursor.insertText(u"First some words. "_s);
    QCOMPARE(marks().size(), 1);
    QVERIFY(marks().first().cursor.selectedText().contains(u"#gone"_s));
}

void ProblemMarksTest::findsWhatIsAtAPlace()
{
    open(u"# T\n\nSee [x](#gone) here.\n"_s);
    const qsizetype place = m_pane->source()->text().toString().indexOf(u"#gone"_s);
    QCOMPARE(m_marks->findingsAt(place).size(), 1);
    QVERIFY(m_marks->findingsAt(0).isEmpty());
    QTextCursor cursor(m_pane->document());
    cursor.insertText(u"More before. "_s);
    QCOMPARE(m_marks->findingsAt(place + 13).size(), 1);
    QVERIFY(m_marks->findingsAt(2).isEmpty());
}

void ProblemMarksTest::forgetsThemWithTheText()
{
    open(u"# T\n\nSee [x](#gone).\n"_s);
    m_pane->source()->load(SourceText(u"# U\n"_s));
    QVERIFY(marks().isEmpty());
    QVERIFY(m_marks->findingsAt(1).isEmpty());
}

QTEST_MAIN(ProblemMarksTest)
#include "tst_problemmarks.moc"
