// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesdialog.h"

#include "app/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PreferencesDialog> m_dialog;

    template <class Field> Field *field(const QString &name) const
    {
        for (Field *each : m_dialog->findChildren<Field *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"galley-%1.ini"_s.arg(quintptr(this))));
        Preferences bySomebody;
        bySomebody.fontSize = 19;
        m_settings->setPreferences(bySomebody);
        m_dialog = std::make_unique<PreferencesDialog>(m_settings.get());
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void returnInTheSearchPressesNothing()
    {
        auto *search = field<QLineEdit>(u"Search the preferences"_s);
        QVERIFY(search);
        QTest::keyClicks(search, u"font"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_settings->preferences().fontSize, 19);
    }

    void numbersFollowTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_dialog.get(), &change);
        QTRY_COMPARE(field<QDoubleSpinBox>(u"Line height"_s)->text(), u"1,5"_s);
        QLocale::setDefault(before);
    }

    void searchLeavesWhatMatches()
    {
        QTest::keyClicks(field<QLineEdit>(u"Search the preferences"_s), u"COLUMN"_s);
        QVERIFY(field<QSpinBox>(u"Column width"_s)->isVisible());
        QVERIFY(!field<QComboBox>(u"Colours"_s)->isVisible());
    }

    void eachTakesEffectAtOnce()
    {
        field<QSpinBox>(u"Font size"_s)->setValue(17);
        QCOMPARE(m_settings->preferences().fontSize, 17);
        auto *sync = field<QCheckBox>(u"Synchronise scrolling"_s);
        const bool before = m_settings->preferences().syncScrolling;
        sync->click();
        QCOMPARE(m_settings->preferences().syncScrolling, !before);
    }

    void defaultsComeBackWhenAskedFor()
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>())
            if (button->text() == "&Restore defaults"_L1)
                button->click();
        QCOMPARE(m_settings->preferences(), Preferences());
    }

    void everyFieldHasAName()
    {
        for (QWidget *each : m_dialog->findChildren<QWidget *>())
            if (each->focusPolicy() != Qt::NoFocus && qobject_cast<QComboBox *>(each))
                QVERIFY2(!each->accessibleName().isEmpty(), each->metaObject()->className());
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
