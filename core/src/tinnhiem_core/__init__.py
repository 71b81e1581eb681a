"""tinnhiem: rounds of lấy phiếu tín nhiệm under Quy định 96-QĐ/TW, as code."""
