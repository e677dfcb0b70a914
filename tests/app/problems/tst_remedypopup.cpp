// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/remedypopup.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class RemedyPopupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void enterRunsTheChosenOne();
    void escapeRunsNothing();
    void showsWhatTheChosenOneChanges();
    void staysOnTheScreen();
    void isAsTallAsItsContent();

private:
    void popUp(const QRect &place);

    std::unique_ptr<QWidget> m_window;
    RemedyPopup *m_popup = nullptr;
    QStringList m_ran;
};

void RemedyPopupTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_popup = new RemedyPopup(m_window.get());
    m_ran.clear();
}

void RemedyPopupTest::popUp(const QRect &place)
{
    const auto remedy = [this](const QString &title, const QString &preview) {
        return RemedyPopup::Remedy{title, preview.isNull() ? std::function<QString()>() : [preview] { return preview; },
            [this, title] { m_ran.append(title + (m_popup->isVisible() ? u" too early"_s : QString())); }};
    };
    m_popup->popUp(u"A sentence."_s, {remedy(u"one"_s, u"<b>first</b>"_s), remedy(u"two"_s, u"second"_s), remedy(u"three"_s, {})}, place);
    QVERIFY(QTest::qWaitForWindowExposed(m_popup));
}

void RemedyPopupTest::enterRunsTheChosenOne()
{
    popUp({10, 10, 1, 20});
    auto *list = m_popup->findChild<QListWidget *>();
    QVERIFY(!list->accessibleName().isEmpty());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{u"two"_s});
    QVERIFY(!m_popup->isVisible());
}

void RemedyPopupTest::escapeRunsNothing()
{
    popUp({10, 10, 1, 20});
    QTest::keyClick(m_popup->findChild<QListWidget *>(), Qt::Key_Escape);
    QVERIFY(!m_popup->isVisible());
    QVERIFY(m_ran.isEmpty());
}

void RemedyPopupTest::showsWhatTheChosenOneChanges()
{
    popUp({10, 10, 1, 20});
    const auto shows = [this](const QString &text) {
        const auto labels = m_popup->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text() == text; });
    };
    QVERIFY(shows(u"A sentence."_s));
    QVERIFY(shows(u"<b>first</b>"_s));
    QTest::keyClick(m_popup->findChild<QListWidget *>(), Qt::Key_Down);
    QVERIFY(shows(u"second"_s));
    QVERIFY(!shows(u"<b>first</b>"_s));
}

void RemedyPopupTest::staysOnTheScreen()
{
    const QRect screen = m_window->screen()->availableGeometry();
    for (const QPoint corner : {screen.topLeft(), screen.topRight(), screen.bottomLeft(), screen.bottomRight()}) {
        popUp({corner, QSize(1, 20)});
        QVERIFY(m_popup->geometry().left() >= screen.left());
        QVERIFY(m_popup->geometry().right() <= screen.right() + 1);
        QVERIFY(m_popup->geometry().bottom() <= screen.bottom() + 30);
        m_popup->close();
    }
}

void RemedyPopupTest::isAsTallAsItsContent()
{
    popUp({10, 10, 1, 20});
    const int height = m_popup->height();
    m_popup->close();
    m_popup->popUp(u"A long sentence. "_s.repeated(30), {{u"one"_s, [] { return u"long "_s.repeated(200); }, {}}}, {10, 10, 1, 20});
    QVERIFY(m_popup->height() > height);
    m_popup->close();
    popUp({10, 10, 1, 20});
    QCOMPARE(m_popup->height(), height);
}

QTEST_MAIN(RemedyPopupTest)
#include "tst_remedypopup.moc"
