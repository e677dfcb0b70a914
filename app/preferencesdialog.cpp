// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesdialog.h"

#include "app/languages.h"
#include "app/looks.h"
#include "app/problems/ruleslist.h"
#include "app/settings.h"
#include "document/remote/remoteaddress.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace Galley {

PreferencesDialog::PreferencesDialog(Settings *settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setMinimumWidth(460);
    build();
}

void PreferencesDialog::build()
{
    delete m_body;
    m_rows.clear();
    setWindowTitle(tr("Preferences"));
    m_body = new QWidget(this);
    m_body->setLocale(QLocale()); // the window's own is that of the language it was made in
    m_search = new QLineEdit(m_body);
    m_search->setPlaceholderText(tr("Search the preferences"));
    m_search->setAccessibleName(tr("Search the preferences"));
    m_search->setClearButtonEnabled(true);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    addLooks(m_form);
    addPane(m_form);
    addFiles(m_form);
    addChecks(m_form);
    addCitations(m_form);
    addLanguage(m_form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_body);
    QPushButton *defaults = buttons->addButton(tr("&Restore defaults"), QDialogButtonBox::ResetRole);
    // Return in the search must not press any of them.
    defaults->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_search);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    this->layout()->addWidget(m_body);

    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::filterRows);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
}

void PreferencesDialog::addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &tip)
{
    QString plain = label;
    plain.remove(u'&').remove(u':');
    field->setAccessibleName(plain);
    field->setToolTip(tip);
    if (auto *box = qobject_cast<QCheckBox *>(field)) {
        box->setText(label);
        form->addRow(QString(), box);
    } else {
        form->addRow(label, field);
    }
    m_rows.append({field, plain + u' ' + tip});
}

void PreferencesDialog::addLooks(QFormLayout *form)
{
    const Preferences now = m_settings->preferences();
    auto *themes = new QComboBox(m_body);
    themes->addItem(tr("As the system"), int(ThemeChoice::System));
    themes->addItem(tr("Light"), int(ThemeChoice::Light));
    themes->addItem(tr("Dark"), int(ThemeChoice::Dark));
    themes->addItem(tr("Sepia"), int(ThemeChoice::Sepia));
    themes->setCurrentIndex(themes->findData(int(now.theme)));
    addRow(form, tr("&Colours:"), themes, tr("The theme of the window, the text and the preview"));
    connect(themes, &QComboBox::activated, this, [this, themes] {
        Preferences changed = m_settings->preferences();
        changed.theme = ThemeChoice(themes->currentData().toInt());
        m_settings->setPreferences(changed);
    });

    auto *sync = new QCheckBox(m_body);
    sync->setChecked(now.syncScrolling);
    addRow(form, tr("&Synchronise scrolling"), sync, tr("Text and preview stay at the same place"));
    connect(sync, &QCheckBox::toggled, this, [this](bool on) {
        Preferences changed = m_settings->preferences();
        changed.syncScrolling = on;
        m_settings->setPreferences(changed);
    });
}

void PreferencesDialog::addPane(QFormLayout *form)
{
    const Preferences now = m_settings->preferences();
    const auto change = [this](auto member, auto value) {
        Preferences changed = m_settings->preferences();
        changed.*member = value;
        m_settings->setPreferences(changed);
    };

    auto *font = new QFontComboBox(m_body);
    font->setCurrentFont(now.fontFamily.isEmpty() ? fixedFont() : QFont(now.fontFamily));
    addRow(form, tr("&Font:"), font, tr("The face of the text"));
    connect(font, &QFontComboBox::currentFontChanged, this,
        [change](const QFont &chosen) { change(&Preferences::fontFamily, chosen.family()); });

    auto *size = new QSpinBox(m_body);
    size->setRange(6, 72);
    size->setSuffix(tr(" pt"));
    size->setValue(now.fontSize);
    addRow(form, tr("Font si&ze:"), size, tr("The size of the text at a zoom of 100 percent"));
    connect(size, &QSpinBox::valueChanged, this, [change](int points) { change(&Preferences::fontSize, points); });

    auto *height = new QDoubleSpinBox(m_body);
    height->setRange(1, 3);
    height->setSingleStep(0.1);
    height->setDecimals(1);
    height->setValue(now.lineHeight);
    addRow(form, tr("Line &height:"), height, tr("The distance of lines, as a multiple of the font's own"));
    connect(height, &QDoubleSpinBox::valueChanged, this, [change](double times) { change(&Preferences::lineHeight, times); });

    auto *column = new QSpinBox(m_body);
    column->setRange(40, 200);
    column->setSuffix(tr(" characters"));
    column->setValue(now.columnCharacters);
    addRow(form, tr("Column &width:"), column, tr("How many characters a line of text holds"));
    connect(column, &QSpinBox::valueChanged, this, [change](int characters) { change(&Preferences::columnCharacters, characters); });

    auto *line = new QCheckBox(m_body);
    line->setChecked(now.highlightCurrentLine);
    addRow(form, tr("H&int at the current line"), line, tr("A faint ground behind the line with the caret"));
    connect(line, &QCheckBox::toggled, this, [change](bool on) { change(&Preferences::highlightCurrentLine, on); });
}

void PreferencesDialog::addFiles(QFormLayout *form)
{
    auto *drafts = new QCheckBox(m_body);
    drafts->setChecked(m_settings->preferences().keepDrafts);
    addRow(form, tr("&Keep unsaved drafts when quitting"), drafts,
        tr("Quit without questions; what was not saved is there again at the next start"));
    connect(drafts, &QCheckBox::toggled, this, [this](bool on) {
        Preferences changed = m_settings->preferences();
        changed.keepDrafts = on;
        m_settings->setPreferences(changed);
    });
}

void PreferencesDialog::addChecks(QFormLayout *form)
{
    auto *rules = new RulesList(m_settings->preferences().rules, m_body);
    rules->setMinimumHeight(140);
    addRow(form, tr("Chec&ks:"), rules, tr("What is looked for in every article; a folder or an article may say otherwise"));
    connect(rules, &RulesList::rulesChanged, this, [this](const RuleSettings &chosen) {
        Preferences changed = m_settings->preferences();
        changed.rules = chosen;
        m_settings->setPreferences(changed);
    });

    auto *ignored = new QLineEdit(m_settings->preferences().ignoredAddresses.join(u' '), m_body);
    ignored->setPlaceholderText(QStringLiteral("example.org https://example.com/login*"));
    addRow(form, tr("&Never asked for:"), ignored,
        tr("Hosts and addresses on the web that the check of links leaves out; a star stands for anything"));
    connect(ignored, &QLineEdit::editingFinished, this, [this, ignored] {
        Preferences changed = m_settings->preferences();
        changed.ignoredAddresses = addressPatterns(ignored->text());
        m_settings->setPreferences(changed);
    });
}

void PreferencesDialog::addCitations(QFormLayout *form)
{
    auto *library = new QLineEdit(QDir::toNativeSeparators(m_settings->preferences().library), m_body);
    library->setClearButtonEnabled(true);
    library->setPlaceholderText(tr("None"));
    QAction *browse = library->addAction(style()->standardIcon(QStyle::SP_DialogOpenButton), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose a bibliography"));
    browse->setToolTip(browse->text());
    addRow(form, tr("&Bibliography:"), library, tr("A file in BibTeX, CSL-JSON or RIS for articles that have none of their own"));
    connect(library, &QLineEdit::editingFinished, this, [this, library] {
        Preferences changed = m_settings->preferences();
        changed.library = QDir::fromNativeSeparators(library->text().trimmed());
        m_settings->setPreferences(changed);
    });
    connect(browse, &QAction::triggered, this, [this, library] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Choose a bibliography"), library->text(), tr("Bibliographies (*.bib *.bibtex *.json *.ris)"));
        if (file.isEmpty())
            return;
        library->setText(QDir::toNativeSeparators(file));
        Q_EMIT library->editingFinished();
    });
}

void PreferencesDialog::addLanguage(QFormLayout *form)
{
    auto *languages = new QComboBox(m_body);
    languages->addItem(tr("As the system"), QString());
    for (const QString &code : availableLanguages())
        languages->addItem(languageName(code), code);
    languages->setCurrentIndex(std::max(0, languages->findData(m_settings->preferences().language)));
    addRow(form, tr("&Language:"), languages, tr("The language of menus and messages"));
    connect(languages, &QComboBox::activated, this, [this, languages] {
        Preferences changed = m_settings->preferences();
        changed.language = languages->currentData().toString();
        m_settings->setPreferences(changed);
    });
}

void PreferencesDialog::filterRows(const QString &text)
{
    for (const Row &row : std::as_const(m_rows))
        m_form->setRowVisible(row.field, row.words.contains(text.trimmed(), Qt::CaseInsensitive));
}

void PreferencesDialog::restoreDefaults()
{
    m_settings->setPreferences(Preferences());
    QMetaObject::invokeMethod(this, &PreferencesDialog::build, Qt::QueuedConnection); // not from within a button of the old build
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &PreferencesDialog::build, Qt::QueuedConnection);
}

} // namespace Galley
