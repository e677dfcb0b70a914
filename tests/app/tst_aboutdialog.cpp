// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aboutdialog.h"

#include "app/versions.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheParts()
    {
        AboutDialog dialog;
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts += label->text();
        for (const PartVersion &part : partVersions())
            QVERIFY2(texts.contains(part.name) && texts.contains(part.version) && texts.contains(part.licence), qPrintable(part.name));
    }

    // As a bug report wants them: one a line.
    void copies()
    {
        AboutDialog dialog;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == "&Copy versions"_L1)
                button->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), partVersions().size());
        QVERIFY(lines.first().startsWith("Galley "_L1));
    }

    void closes()
    {
        AboutDialog dialog;
        dialog.show();
        auto *close = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
        QVERIFY(close->isDefault());
        close->click();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
