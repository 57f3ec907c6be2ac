package com.retailbot.integration.catalogueimport;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a catalogue file and the names that merchants give them in French, Arabic and English. Letter case,
 * accents, underscores and hyphens do not matter.
 */
enum ImportColumn {
    SKU(
            "sku",
            "ref",
            "reference",
            "reference produit",
            "code article",
            "code",
            "المرجع",
            "مرجع",
            "رمز المنتج",
            "الرمز"),
    PRODUCT("product", "produit", "handle", "parent", "groupe", "modele", "المنتج", "الموديل"),
    TITLE_AR(
            "title ar",
            "titre ar",
            "titre arabe",
            "nom arabe",
            "arabic title",
            "name ar",
            "العنوان",
            "الاسم",
            "اسم المنتج"),
    TITLE_FR(
            "title fr",
            "titre",
            "titre fr",
            "titre francais",
            "nom",
            "nom du produit",
            "designation",
            "libelle",
            "الاسم بالفرنسية"),
    TITLE_EN(
            "title en",
            "title",
            "name",
            "product name",
            "english title",
            "titre anglais",
            "titre en",
            "الاسم بالانجليزية"),
    DESCRIPTION_AR("description ar", "description arabe", "الوصف"),
    DESCRIPTION_FR("description fr", "description", "description francaise", "الوصف بالفرنسية"),
    DESCRIPTION_EN("description en", "description anglaise", "english description", "الوصف بالانجليزية"),
    CATEGORY("category", "categorie", "rayon", "famille", "الفئة", "الصنف", "التصنيف"),
    BRAND("brand", "marque", "fabricant", "العلامة التجارية", "العلامة", "الماركة"),
    PRICE("price", "prix", "prix de vente", "prix ttc", "tarif", "السعر", "الثمن", "سعر البيع"),
    COMPARE_AT_PRICE("compare at price", "ancien prix", "prix barre", "old price", "السعر القديم", "السعر قبل التخفيض"),
    BARCODE(
            "barcode",
            "ean",
            "ean13",
            "gtin",
            "upc",
            "code barre",
            "code barres",
            "code a barres",
            "الباركود",
            "الرمز الشريطي"),
    SIZE("size", "taille", "pointure", "المقاس", "القياس"),
    COLOUR("colour", "color", "couleur", "اللون"),
    STOCK("stock", "quantity", "qty", "quantite", "qte", "en stock", "المخزون", "الكمية"),
    IMAGE_URL("image url", "image", "photo", "url image", "الصورة", "رابط الصورة");

    private static final Map<String, ImportColumn> BY_NAME = new HashMap<>();

    static {
        for (ImportColumn column : values()) {
            column.names.forEach(name -> BY_NAME.put(fold(name), column));
        }
    }

    private final List<String> names;

    ImportColumn(String... names) {
        this.names = List.of(names);
    }

    /** The column that a header cell names; empty for one that we do not know. */
    static Optional<ImportColumn> named(String header) {
        return Optional.ofNullable(BY_NAME.get(fold(header)));
    }

    /** As the API and the template write it, for example {@code compare_at_price}. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String fold(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_\\-\\s.]+", " ")
                .strip();
    }
}
